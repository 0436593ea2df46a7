package eu.passerelle.issuance.key.store;

import eu.passerelle.issuance.key.IssuerKey;
import eu.passerelle.issuance.key.IssuerKeys;
import eu.passerelle.issuance.offering.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Issuers' keys in PostgreSQL, held and seized by row locks. */
@ApplicationScoped
class PostgresIssuerKeys implements IssuerKeys {

    private static final String ALL = "from IssuerKeyRow where providerId = :id order by position";
    private static final String ACTIVE =
            """
            from IssuerKeyRow where providerId = :id and retiredAt is null and compromisedAt is null
            order by type""";

    @Override
    public Uni<List<IssuerKey>> of(ProviderId provider) {
        return rows(ALL, provider, LockModeType.NONE)
                .map(rows -> rows.stream().map(IssuerKeyRow::key).toList());
    }

    @Override
    public Uni<List<IssuerKey.Active>> hold(ProviderId provider) {
        return active(provider, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public Uni<List<IssuerKey.Active>> seize(ProviderId provider) {
        return active(provider, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Void> put(IssuerKey key) {
        return Panache.getSession()
                .chain(session -> session.merge(IssuerKeyRow.of(key)).call(session::flush))
                .replaceWithVoid();
    }

    private static Uni<List<IssuerKey.Active>> active(ProviderId provider, LockModeType lock) {
        return rows(ACTIVE, provider, lock)
                .map(rows -> rows.stream().map(IssuerKeyRow::active).toList());
    }

    private static Uni<List<IssuerKeyRow>> rows(
            String query, ProviderId provider, LockModeType lock) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(query, IssuerKeyRow.class)
                                        .setParameter("id", provider.value())
                                        .setLockMode(lock)
                                        .getResultList());
    }
}
