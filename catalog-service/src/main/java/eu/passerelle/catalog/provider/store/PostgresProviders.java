package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Providers in PostgreSQL. */
@ApplicationScoped
class PostgresProviders implements Providers {
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 1))) locked";

    @Override
    public Uni<Optional<Provider>> find(ProviderId id) {
        return ProviderRow.<ProviderRow>findById(id.value()).map(PostgresProviders::provider);
    }

    @Override
    public Uni<Optional<Provider>> findToChange(ProviderId id) {
        return ProviderRow.<ProviderRow>findById(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(PostgresProviders::provider);
    }

    @Override
    public Uni<List<Provider>> findAll(Collection<ProviderId> ids) {
        return ProviderRow.<ProviderRow>list(
                        "id in ?1 order by id", ids.stream().map(ProviderId::value).toList())
                .map(rows -> rows.stream().map(ProviderRow::provider).toList());
    }

    @Override
    public Uni<Boolean> add(Provider.Registered newcomer) {
        // Of two who ask for one alias at once, the second waits, and finds it taken.
        return Panache.getSession()
                .call(session -> lock(session, newcomer.id()))
                .chain(() -> find(newcomer.id()))
                .chain(taken -> taken.isPresent() ? no() : persist(newcomer));
    }

    @Override
    public Uni<Void> put(Provider provider) {
        return ProviderRow.<ProviderRow>findById(provider.id().value())
                .invoke(row -> row.take(provider))
                .chain(ProviderRow::flush)
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<Provider>> page(PageQuery query) {
        return rows(query)
                .range(0, query.size())
                .list()
                .map(rows -> rows.stream().map(ProviderRow::provider).toList())
                .map(read -> Page.of(read, query, provider -> List.of(provider.id().value())));
    }

    private static PanacheQuery<ProviderRow> rows(PageQuery query) {
        return query.after()
                .map(key -> ProviderRow.<ProviderRow>find("id > ?1 order by id", key.getFirst()))
                .orElseGet(() -> ProviderRow.find("order by id"));
    }

    private static Uni<List<Object>> lock(Mutiny.Session session, ProviderId id) {
        return session.<Object>createNativeQuery(LOCK)
                .setParameter("id", id.value())
                .getResultList();
    }

    private static Uni<Boolean> persist(Provider newcomer) {
        return ProviderRow.of(newcomer).persistAndFlush().replaceWith(true);
    }

    private static Uni<Boolean> no() {
        return Uni.createFrom().item(false);
    }

    private static Optional<Provider> provider(ProviderRow row) {
        return Optional.ofNullable(row).map(ProviderRow::provider);
    }
}
