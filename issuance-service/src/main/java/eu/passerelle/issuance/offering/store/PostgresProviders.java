package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Providers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Providers in PostgreSQL. */
@ApplicationScoped
class PostgresProviders implements Providers {

    @Override
    public Uni<Optional<Provider>> get(ProviderId id) {
        return Panache.getSession()
                .chain(session -> session.find(ProviderRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(ProviderRow::provider));
    }

    @Override
    public Uni<List<Provider>> all(Collection<ProviderId> ids) {
        var aliases = ids.stream().map(ProviderId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                "from ProviderRow where id in :ids",
                                                ProviderRow.class)
                                        .setParameter("ids", aliases)
                                        .getResultList())
                .map(rows -> rows.stream().map(ProviderRow::provider).toList());
    }

    @Override
    public Uni<Void> put(Provider provider) {
        return Panache.getSession()
                .chain(session -> session.merge(ProviderRow.of(provider)))
                .replaceWithVoid();
    }
}
