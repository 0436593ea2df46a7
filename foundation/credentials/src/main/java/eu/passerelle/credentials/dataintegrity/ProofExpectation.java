package eu.passerelle.credentials.dataintegrity;

import eu.passerelle.credentials.key.Purpose;
import java.time.Instant;
import java.util.Optional;

/**
 * What a verifier asks of a proof.
 *
 * @param purpose what it must be for
 * @param at the moment it must be good at
 * @param domain for whom it must be made, where that was asked
 * @param challenge what it must answer, where that was asked
 */
public record ProofExpectation(
        Purpose purpose, Instant at, Optional<String> domain, Optional<String> challenge) {

    public static ProofExpectation assertion(Instant at) {
        return new ProofExpectation(Purpose.ASSERTION, at, Optional.empty(), Optional.empty());
    }

    public static ProofExpectation authentication(Instant at, String domain, String challenge) {
        return new ProofExpectation(
                Purpose.AUTHENTICATION, at, Optional.of(domain), Optional.of(challenge));
    }
}
