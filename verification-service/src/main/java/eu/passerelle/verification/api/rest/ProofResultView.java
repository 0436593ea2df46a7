package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.verification.api.Options;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.proof.Part;
import eu.passerelle.verification.proof.ProofAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about the proof of one credential, in the words of VCALM. */
@Schema(
        name = "ProofResult",
        description =
                "What was found about proof, period and status; nothing about trust. With 400 it is"
                        + " a problem (RFC 9457), too.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProofResultView(
        @Schema(examples = NotVerified.TYPE) String type,
        @Schema(examples = NotVerified.TITLE) String title,
        @Schema(examples = "400") Integer status,
        String detail,
        Profile profile,
        @Schema(examples = NotVerified.NOTICE) String notice,
        @Schema(description = "What was left unasked.") List<String> notAsked,
        boolean verified,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "The credential, if options.returnCredential is true.")
                JsonNode credential,
        List<ProblemDetailsView> problemDetails,
        ResultsView results) {
    static ProofResultView of(ProofAnswer answer, VerifyRequest request) {
        JsonNode returned = request.flag(Options.RETURN_CREDENTIAL, false) ? request.value() : null;
        return of(answer, request.value(), returned, !answer.verified());
    }

    /** One of a presentation. */
    static ProofResultView of(ProofAnswer answer, JsonNode credential) {
        return of(answer, credential, null, false);
    }

    private static ProofResultView of(
            ProofAnswer answer, JsonNode credential, JsonNode returned, boolean problem) {
        List<ProblemDetailsView> problems =
                ProblemDetailsView.of(answer.parts().stream().map(Part::finding).toList());
        return new ProofResultView(
                problem ? NotVerified.TYPE : null,
                problem ? NotVerified.TITLE : null,
                problem ? NotVerified.STATUS : null,
                problem ? NotVerified.detail(problems) : null,
                Profile.PROOF_ONLY,
                NotVerified.NOTICE,
                answer.notAsked(),
                answer.verified(),
                returned,
                problems,
                ResultsView.of(answer, credential));
    }
}
