package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.SigningKey;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;

/** Private keys in memory. */
public final class InMemoryPrivateKeys implements PrivateKeys {

    private final Map<String, String> secrets = new HashMap<>();

    @Override
    public Uni<String> create(KeyType type) {
        var pair = SigningKey.generate(type, "urn:nobody", "urn:nobody");
        var multibase = pair.verificationKey().multibase();
        secrets.put(multibase, pair.secretMultibase());
        return Uni.createFrom().item(multibase);
    }

    @Override
    public Uni<Signer> signer(KeyName key) {
        return Uni.createFrom()
                .item(
                        SigningKey.ofMultikey(
                                key.verificationMethod(),
                                key.did(),
                                key.multibase(),
                                secrets.get(key.multibase())));
    }
}
