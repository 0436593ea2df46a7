package eu.passerelle.verification.presentation;

import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.verification.verdict.Result;
import java.util.List;

/**
 * The answer about a presentation.
 *
 * @param presentation what was found on the presentation itself
 * @param credentials the answer about each credential in it, in their order
 */
public record PresentationVerdict(Verification presentation, List<PresentedVerdict> credentials) {
    public PresentationVerdict {
        credentials = List.copyOf(credentials);
    }

    /** What it all comes to: a pass only if the presentation and every credential in it passes. */
    public Result overall() {
        boolean failed =
                presentation.findings().stream()
                        .anyMatch(
                                eu.passerelle.credentials.finding.Finding.Failed.class::isInstance);
        if (failed || any(Result.FAIL)) {
            return Result.FAIL;
        }
        boolean passed = presentation.passed() && !any(Result.INDETERMINATE);
        return passed ? Result.PASS : Result.INDETERMINATE;
    }

    private boolean any(Result result) {
        return credentials.stream().anyMatch(one -> one.verdict().overall() == result);
    }
}
