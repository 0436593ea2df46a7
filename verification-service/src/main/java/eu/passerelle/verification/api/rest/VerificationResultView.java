package eu.passerelle.verification.api.rest;

import eu.passerelle.verification.api.VerifiableCredential;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about one credential, in the words of VCALM. */
@Schema(
        name = "VerificationResult",
        description = "The answer, in the words of VCALM 1.0, and our own result beside it.")
record VerificationResultView(
        @Schema(description = "True only if every check passed.") boolean verified,
        @Schema(
                        description =
                                "PASS, FAIL or INDETERMINATE: whether something is wrong, or could"
                                        + " not be checked.")
                Result result,
        @Schema(description = "Everything that keeps it from being verified.")
                List<ProblemDetailsView> problemDetails,
        ResultsView results) {
    static VerificationResultView of(Verdict verdict, VerifiableCredential credential) {
        return new VerificationResultView(
                verdict.overall() == Result.PASS,
                verdict.overall(),
                verdict.findings().stream()
                        .filter(finding -> finding.result() != Result.PASS)
                        .map(ProblemDetailsView::of)
                        .toList(),
                ResultsView.of(verdict, credential));
    }
}
