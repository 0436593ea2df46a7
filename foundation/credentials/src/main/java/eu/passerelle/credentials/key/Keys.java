package eu.passerelle.credentials.key;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where verifying looks up keys. Who implements it answers from what is known already: a copy, a
 * cache, the identifier itself.
 */
@FunctionalInterface
public interface Keys {

    /** The key with this URL, if it is known. */
    Optional<VerificationKey> find(String verificationMethod);

    /** Exactly these keys. */
    static Keys of(Collection<VerificationKey> keys) {
        Map<String, VerificationKey> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id(), key));
        return id -> Optional.ofNullable(byId.get(id));
    }

    /** These first, then others. */
    default Keys or(Keys others) {
        return id -> find(id).or(() -> others.find(id));
    }
}
