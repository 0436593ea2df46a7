package eu.passerelle.credentials.key;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The certificates of authorities whose word on a key is taken, where a token brings its key
     * with a chain of certificates. None, unless somebody says so.
     */
    default Collection<X509Certificate> anchors() {
        return List.of();
    }

    /** These first, then others; the trust anchors of both. */
    default Keys or(Keys others) {
        return new AnchoredKeys(
                id -> find(id).or(() -> others.find(id)),
                Stream.concat(anchors().stream(), others.anchors().stream()).toList());
    }

    /** The same keys, and those that these authorities certified. */
    default Keys trusting(Collection<X509Certificate> authorities) {
        return new AnchoredKeys(
                this, Stream.concat(anchors().stream(), authorities.stream()).toList());
    }
}
