package eu.passerelle.issuance.key.store;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.key.TestKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The test issuer's keys in PostgreSQL. */
@ApplicationScoped
class PostgresTestKeys implements TestKeys {

    private static final String ADD =
            "insert into test_key (type, multibase) values (:type, :multibase)"
                    + " on conflict do nothing";

    @Override
    public Uni<Optional<String>> get(KeyType type) {
        return Panache.getSession()
                .chain(session -> session.find(TestKeyRow.class, type))
                .map(row -> Optional.ofNullable(row).map(found -> found.multibase));
    }

    @Override
    public Uni<Void> addOnce(KeyType type, String multibase) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(ADD)
                                        .setParameter("type", type.name())
                                        .setParameter("multibase", multibase)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
