package eu.passerelle.issuance.key.store;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.issuance.IssuanceConfig;
import eu.passerelle.issuance.key.KeyName;
import eu.passerelle.issuance.key.PrivateKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Private keys in PostgreSQL, wrapped. */
@ApplicationScoped
class PostgresPrivateKeys implements PrivateKeys {

    /** A pair has no holder yet when it is made. */
    private static final String NOBODY = "urn:passerelle:nobody";

    private final Wrap wrap;

    PostgresPrivateKeys(IssuanceConfig config) {
        this.wrap = Wrap.with(config.keySecret());
    }

    @Override
    public Uni<String> create(KeyType type) {
        var pair = SigningKey.generate(type, NOBODY, NOBODY);
        var row = new WrappedKeyRow();
        row.multibase = pair.verificationKey().multibase();
        row.wrapped = wrap.wrap(pair.secretMultibase(), row.multibase);
        return Panache.getSession()
                .chain(session -> session.persist(row))
                .replaceWith(row.multibase);
    }

    @Override
    public Uni<Signer> signer(KeyName key) {
        return Panache.getSession()
                .chain(session -> session.find(WrappedKeyRow.class, key.multibase()))
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("The private half of a key is missing"))
                .map(row -> signer(key, row));
    }

    private Signer signer(KeyName key, WrappedKeyRow row) {
        return SigningKey.ofMultikey(
                key.verificationMethod(),
                key.did(),
                key.multibase(),
                wrap.unwrap(row.wrapped, row.multibase));
    }
}
