package eu.passerelle.credentials.dataintegrity;

import eu.passerelle.credentials.key.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a new proof says besides the signature.
 *
 * @param purpose what the proof is for
 * @param created when it was made
 * @param expires from when on it proves nothing
 * @param domain for whom alone it was made
 * @param challenge the verifier's random text it answers
 * @param id so that other proofs can name it
 * @param previousProofs ids of the proofs it builds on
 */
public record ProofOptions(
        Purpose purpose,
        Optional<Instant> created,
        Optional<Instant> expires,
        Optional<String> domain,
        Optional<String> challenge,
        Optional<String> id,
        List<String> previousProofs) {

    public ProofOptions {
        Objects.requireNonNull(purpose);
        previousProofs = List.copyOf(previousProofs);
    }

    /** For a credential. */
    public static ProofOptions assertion(Instant created) {
        return of(Purpose.ASSERTION, created);
    }

    /** For a presentation to this verifier, who asked with this challenge. */
    public static ProofOptions authentication(Instant created, String domain, String challenge) {
        return new ProofOptions(
                Purpose.AUTHENTICATION,
                Optional.of(created),
                Optional.empty(),
                Optional.of(domain),
                Optional.of(challenge),
                Optional.empty(),
                List.of());
    }

    public ProofOptions expiring(Instant at) {
        return new ProofOptions(
                purpose, created, Optional.of(at), domain, challenge, id, previousProofs);
    }

    public ProofOptions named(String proofId) {
        return new ProofOptions(
                purpose, created, expires, domain, challenge, Optional.of(proofId), previousProofs);
    }

    public ProofOptions after(String... proofIds) {
        return new ProofOptions(
                purpose, created, expires, domain, challenge, id, List.of(proofIds));
    }

    private static ProofOptions of(Purpose purpose, Instant created) {
        return new ProofOptions(
                purpose,
                Optional.of(created),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
