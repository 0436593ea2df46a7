package eu.passerelle.verification.verdict;

import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Instant;
import java.util.Optional;

/** A signed credential in a format we can read, not yet believed. */
public interface SealedCredential {
    /** What it says. */
    Claims claims();

    /** The key it says it is signed with. */
    KeyId key();

    /** When it says it was signed; empty where it does not say. */
    Optional<Instant> signedAt();

    /** Whether this key signed every bit of it, and the signature is good at this moment. */
    Seal seal(PublicKey key, Instant now);

    /** What a signature is. */
    enum Seal {
        RIGHT,
        WRONG,
        /** Of a kind that is right or wrong elsewhere, but cannot be told here. */
        NOT_CHECKABLE
    }
}
