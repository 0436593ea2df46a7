package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Which keys the test issuer has; the private halves are in {@link PrivateKeys}. */
public interface TestKeys {

    /** The public key of that type as a Multikey. */
    Uni<Optional<String>> get(KeyType type);

    /** Adds a key, unless there is one of its type: of two callers at once, one adds. */
    Uni<Void> addOnce(KeyType type, String multibase);
}
