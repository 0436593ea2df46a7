package eu.passerelle.verification.employer.store;

import eu.passerelle.verification.employer.ApiKey;
import eu.passerelle.verification.employer.ApiKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys in PostgreSQL. */
@ApplicationScoped
class PostgresApiKeys implements ApiKeys {
    private static final String OF_ORGANISATION =
            "from ApiKeyRow where organisation = ?1 order by createdAt desc, id desc";

    @Override
    public Uni<Optional<ApiKey>> get(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ApiKeyRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ApiKeyRow::key));
    }

    @Override
    public Uni<List<ApiKey>> of(String organisation) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createQuery(OF_ORGANISATION, ApiKeyRow.class)
                                        .setParameter(1, organisation)
                                        .getResultList())
                .map(rows -> rows.stream().map(ApiKeyRow::key).toList());
    }

    @Override
    public Uni<Void> put(ApiKey key) {
        return Panache.getSession()
                .chain(session -> session.merge(ApiKeyRow.of(key)))
                .replaceWithVoid();
    }
}
