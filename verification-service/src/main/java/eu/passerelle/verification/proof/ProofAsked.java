package eu.passerelle.verification.proof;

import eu.passerelle.credentials.key.Purpose;
import java.util.Optional;

/**
 * What is asked of the proof of a credential.
 *
 * @param purpose what it has to be for
 * @param domain for whom it has to be made; empty where that does not matter
 * @param challenge what it has to answer; empty where that does not matter
 */
public record ProofAsked(Purpose purpose, Optional<String> domain, Optional<String> challenge) {
    /** A statement to anybody, as credentials are. */
    public static ProofAsked statement() {
        return new ProofAsked(Purpose.ASSERTION, Optional.empty(), Optional.empty());
    }

    /** Whether it is more than what every credential's proof does. */
    boolean isSpecial() {
        return !equals(statement());
    }
}
