package eu.passerelle.credentials.key;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A public key, who controls it and what for: a verification method (Controlled Identifiers 1.0,
 * 2.2).
 *
 * @param id its URL, as proofs and headers name it
 * @param controller who controls it
 * @param type decides the algorithm
 * @param key the key itself
 * @param purposes what its controller authorised it for
 * @param expires after this it no longer verifies anything
 * @param revoked from here on it no longer verifies anything
 */
public record VerificationKey(
        String id,
        String controller,
        KeyType type,
        PublicKey key,
        Set<Purpose> purposes,
        Optional<Instant> expires,
        Optional<Instant> revoked) {

    public VerificationKey {
        Objects.requireNonNull(id);
        Objects.requireNonNull(controller);
        Objects.requireNonNull(key);
        purposes = Set.copyOf(purposes);
        if (KeyType.of(key) != type) {
            throw new IllegalArgumentException("the key is not of type " + type.label());
        }
    }

    /** A key for both purposes that neither expires nor is revoked. */
    public static VerificationKey of(String id, String controller, PublicKey key) {
        return new VerificationKey(
                id,
                controller,
                KeyType.of(key),
                key,
                Set.of(Purpose.values()),
                Optional.empty(),
                Optional.empty());
    }

    /** A key given as a Multikey. */
    public static VerificationKey ofMultikey(String id, String controller, String multibase) {
        return of(id, controller, Multikey.publicKey(multibase));
    }

    public VerificationKey revokedAt(Instant at) {
        return new VerificationKey(id, controller, type, key, purposes, expires, Optional.of(at));
    }

    /** Whether it made this signature. */
    public boolean verifies(byte[] message, byte[] signature) {
        return Crypto.verify(type, key, message, signature);
    }

    /** The key as a Multikey. */
    public String multibase() {
        return Multikey.encode(key);
    }
}
