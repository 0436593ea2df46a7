package eu.passerelle.verification.status;

import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A signed list, read but not yet believed. */
public interface OpenedList {
    /** The list's own id, which must be where it is published. */
    String id();

    /** The DID of who says so. */
    String issuer();

    /** The key it names. */
    KeyId key();

    /** When it was signed; empty where it does not say. */
    Optional<Instant> signedAt();

    /** From when it speaks; empty where it does not say. */
    Optional<Instant> validFrom();

    /** Until when it speaks; empty where it does not say. */
    Optional<Instant> validUntil();

    /** What its bits mean. */
    Set<String> purposes();

    /** Whether this key signed it. */
    boolean isSignedWith(PublicKey key);

    /** The bit at this place; empty where there is no such place. */
    Optional<Boolean> bit(long index);
}
