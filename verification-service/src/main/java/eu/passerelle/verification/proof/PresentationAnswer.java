package eu.passerelle.verification.proof;

import eu.passerelle.credentials.finding.Verification;
import java.util.List;

/**
 * The answer about the proofs of a presentation.
 *
 * @param presentation what was found on the presentation itself
 * @param credentials what was found on each credential in it, in their order
 */
public record PresentationAnswer(Verification presentation, List<ProofAnswer> credentials) {
    public PresentationAnswer {
        credentials = List.copyOf(credentials);
    }

    /** Whether the presentation and every credential in it is right. */
    public boolean verified() {
        return presentation.passed() && credentials.stream().allMatch(ProofAnswer::verified);
    }
}
