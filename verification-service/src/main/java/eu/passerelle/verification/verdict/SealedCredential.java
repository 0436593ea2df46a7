package eu.passerelle.verification.verdict;

import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A signed credential in a format we can read, not yet believed. */
public interface SealedCredential {
    /** What it says. */
    Claims claims();

    /** The keys it says it is signed with, at least one. */
    List<KeyId> keys();

    /** When it says it was signed; empty where it does not say. */
    Optional<Instant> signedAt();

    /** Whether these keys signed every bit of it, and the signatures are good at this moment. */
    Seal seal(List<PublicKey> keys, Instant now);

    /** What a signature is. */
    enum Seal {
        RIGHT,
        WRONG,
        /** Of a kind that is right or wrong elsewhere, but cannot be told here. */
        NOT_CHECKABLE
    }
}
