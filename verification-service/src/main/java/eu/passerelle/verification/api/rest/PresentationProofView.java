package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.api.Options;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.proof.PresentationAnswer;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about the proofs of a presentation, in the words of VCALM. */
@Schema(
        name = "PresentationProofResult",
        description =
                "What was found about the proofs of a presentation and of each credential in it;"
                        + " nothing about trust. With 400 it is a problem (RFC 9457), too.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresentationProofView(
        @Schema(examples = NotVerified.TYPE) String type,
        @Schema(examples = NotVerified.TITLE) String title,
        @Schema(examples = "400") Integer status,
        String detail,
        Profile profile,
        @Schema(examples = NotVerified.NOTICE) String notice,
        boolean verified,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "The presentation, if options.returnPresentation is true.")
                JsonNode verifiablePresentation,
        List<ProblemDetailsView> problemDetails,
        ProofResultsView results) {
    static PresentationProofView of(PresentationAnswer answer, VerifyRequest request) {
        boolean problem = !answer.verified();
        List<ProblemDetailsView> problems = ProblemDetailsView.of(answer.presentation().findings());
        return new PresentationProofView(
                problem ? NotVerified.TYPE : null,
                problem ? NotVerified.TITLE : null,
                problem ? NotVerified.STATUS : null,
                problem ? NotVerified.detail(problems) : null,
                Profile.PROOF_ONLY,
                NotVerified.NOTICE,
                answer.verified(),
                request.flag(Options.RETURN_PRESENTATION, false) ? request.value() : null,
                problems,
                ProofResultsView.of(answer, request));
    }

    /** What came of the presentation and of each credential. */
    @Schema(name = "PresentationProofResults")
    record ProofResultsView(
            PresentationResultsView presentation, List<ProofResultView> credentials) {
        static ProofResultsView of(PresentationAnswer answer, VerifyRequest request) {
            List<JsonNode> inputs = Json.each(request.value().get(VcTerms.VERIFIABLE_CREDENTIAL));
            return new ProofResultsView(
                    PresentationResultsView.of(answer.presentation(), request),
                    IntStream.range(0, answer.credentials().size())
                            .mapToObj(at -> view(answer, inputs, at))
                            .toList());
        }

        // What a token holds is not repeated: its credentials have no text in the request.
        private static ProofResultView view(
                PresentationAnswer answer, List<JsonNode> inputs, int at) {
            JsonNode input = at < inputs.size() ? inputs.get(at) : Json.newObject();
            return ProofResultView.of(answer.credentials().get(at), input);
        }
    }
}
