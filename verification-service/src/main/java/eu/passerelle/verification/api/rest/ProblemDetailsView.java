package eu.passerelle.verification.api.rest;

import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Code;
import eu.passerelle.verification.verdict.Finding;
import eu.passerelle.verification.verdict.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that keeps something from being verified. */
@Schema(
        name = "ProblemDetails",
        description = "One thing that keeps it from being verified (RFC 9457).")
record ProblemDetailsView(
        @Schema(examples = "https://w3id.org/security#PROOF_VERIFICATION_ERROR") String type,
        @Schema(examples = "proof-wrong", description = "A stable code.") String title,
        @Schema(examples = "The signature does not fit.") String detail) {
    private static final String OURS = "urn:passerelle:problem:";

    static ProblemDetailsView of(Finding finding) {
        return new ProblemDetailsView(
                type(finding.code()), finding.code().text(), Sentences.of(finding, Locale.ENGLISH));
    }

    /** Those of the findings that are no pass. */
    static List<ProblemDetailsView> of(List<eu.passerelle.credentials.finding.Finding> findings) {
        return findings.stream()
                .map(ProblemDetailsView::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<ProblemDetailsView> of(
            eu.passerelle.credentials.finding.Finding finding) {
        return switch (finding) {
            case eu.passerelle.credentials.finding.Finding.Passed ignored -> Optional.empty();
            case eu.passerelle.credentials.finding.Finding.Failed(
                            var check,
                            var problem,
                            var why) ->
                    Optional.of(new ProblemDetailsView(problem.type(), title(problem), why));
            case eu.passerelle.credentials.finding.Finding.Undetermined(
                            var check,
                            var problem,
                            var why) ->
                    Optional.of(new ProblemDetailsView(problem.type(), title(problem), why));
        };
    }

    private static String title(Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // Where a specification has a name for it, by that name.
    private static String type(Code code) {
        if (code.check() == Check.STATUS) {
            return status(code);
        }
        return switch (code) {
            case PROOF_WRONG, PROOF_MISSING -> Problem.PROOF_VERIFICATION_ERROR.type();
            case PROOF_NOT_BY_ISSUER, PROOF_KEY_NOT_LISTED, PROOF_KEY_UNKNOWN ->
                    Problem.INVALID_VERIFICATION_METHOD.type();
            default -> OURS + code.text();
        };
    }

    private static String status(Code code) {
        return switch (code) {
            case STATUS_LIST_NOT_KNOWN -> Problem.STATUS_RETRIEVAL_ERROR.type();
            case STATUS_OUT_OF_RANGE -> Problem.RANGE_ERROR.type();
            case STATUS_LIST_NOT_CURRENT, STATUS_LIST_NOT_PROVEN, STATUS_LIST_DOES_NOT_FIT ->
                    Problem.STATUS_VERIFICATION_ERROR.type();
            default -> OURS + code.text();
        };
    }
}
