package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.verification.api.Options;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.presentation.PresentationVerdict;
import eu.passerelle.verification.verdict.Result;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about a presentation with trust asked for, in the words of VCALM. */
@Schema(
        name = "PresentationVerificationResult",
        description = "The answer about a presentation and each credential in it (VCALM 1.0).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresentationResultView(
        Profile profile,
        @Schema(description = "True only if the presentation and every credential passed.")
                boolean verified,
        Result result,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "The presentation, if options.returnPresentation is true.")
                JsonNode verifiablePresentation,
        @Schema(description = "What keeps the presentation itself from being verified.")
                List<ProblemDetailsView> problemDetails,
        AllResultsView results) {
    static PresentationResultView of(PresentationVerdict verdict, VerifyRequest request) {
        return new PresentationResultView(
                Profile.TRUST,
                verdict.overall() == Result.PASS,
                verdict.overall(),
                request.flag(Options.RETURN_PRESENTATION, false) ? request.value() : null,
                ProblemDetailsView.of(verdict.presentation().findings()),
                AllResultsView.of(verdict, request));
    }

    /** What came of the presentation and of each credential. */
    @Schema(name = "PresentationVerificationResults")
    record AllResultsView(
            PresentationResultsView presentation, List<VerificationResultView> credentials) {
        static AllResultsView of(PresentationVerdict verdict, VerifyRequest request) {
            return new AllResultsView(
                    PresentationResultsView.of(verdict.presentation(), request),
                    verdict.credentials().stream()
                            .map(one -> VerificationResultView.of(one.verdict(), one.input()))
                            .toList());
        }
    }
}
