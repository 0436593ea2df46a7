package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.verification.api.Options;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about one credential with trust asked for, in the words of VCALM. */
@Schema(
        name = "VerificationResult",
        description = "The answer, in the words of VCALM 1.0, and our own result beside it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationResultView(
        Profile profile,
        @Schema(description = "True only if every check passed.") boolean verified,
        @Schema(
                        description =
                                "PASS, FAIL or INDETERMINATE: whether something is wrong, or could"
                                        + " not be checked.")
                Result result,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "The credential, if options.returnCredential is true.")
                JsonNode credential,
        @Schema(description = "Everything that keeps it from being verified.")
                List<ProblemDetailsView> problemDetails,
        ResultsView results) {
    static VerificationResultView of(Verdict verdict, VerifyRequest request) {
        return of(
                verdict,
                request.value(),
                request.flag(Options.RETURN_CREDENTIAL, false),
                request.flag(Options.RETURN_PROBLEMS, true),
                request.flag(Options.RETURN_RESULTS, true));
    }

    /** The whole answer about a credential of a presentation. */
    static VerificationResultView of(Verdict verdict, JsonNode credential) {
        return of(verdict, credential, false, true, true);
    }

    private static VerificationResultView of(
            Verdict verdict,
            JsonNode credential,
            boolean withCredential,
            boolean withProblems,
            boolean withResults) {
        return new VerificationResultView(
                Profile.TRUST,
                verdict.overall() == Result.PASS,
                verdict.overall(),
                withCredential ? credential : null,
                withProblems ? problems(verdict) : null,
                withResults ? ResultsView.of(verdict, credential) : null);
    }

    private static List<ProblemDetailsView> problems(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.result() != Result.PASS)
                .map(ProblemDetailsView::of)
                .toList();
    }
}
