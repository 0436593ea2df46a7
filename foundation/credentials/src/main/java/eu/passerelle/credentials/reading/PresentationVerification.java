package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Verification;
import java.util.List;

/**
 * Everything found on a presentation.
 *
 * @param presentation the presentation itself: form, holder's proof, whom it answers
 * @param credentials each credential in it
 */
public record PresentationVerification(
        Verification presentation, List<PresentedCredential> credentials) {

    public PresentationVerification {
        credentials = List.copyOf(credentials);
    }

    /** Whether the presentation and each credential in it passed. */
    public boolean passed() {
        return presentation.passed()
                && credentials.stream().allMatch(one -> one.verification().passed());
    }
}
