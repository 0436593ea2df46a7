package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.kit.problem.Problem;
import eu.passerelle.verification.api.ProofOptions;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.proof.PresentationAnswer;
import eu.passerelle.verification.proof.ProofAsked;
import eu.passerelle.verification.proof.VerifyPresentationProof;
import eu.passerelle.verification.proof.VerifyProof;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where proofs are verified and nobody is asked whether the issuer can be trusted. */
@Path("/api/vc/proof-only")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@Tag(name = "VCALM", description = "The W3C's interface for verifiers (a draft).")
public class ProofOnlyResource {
    private final Desk desk;
    private final VerifyProof verifyProof;
    private final VerifyPresentationProof verifyPresentationProof;

    ProofOnlyResource(
            Desk desk, VerifyProof verifyProof, VerifyPresentationProof verifyPresentationProof) {
        this.desk = desk;
        this.verifyProof = verifyProof;
        this.verifyPresentationProof = verifyPresentationProof;
    }

    @POST
    @Path("/credentials/verify")
    @SecurityRequirements
    @Operation(
            operationId = "verifyCredentialProof",
            summary = "Verify the proof of a credential, and nothing about trust",
            description =
                    "Format, proof, period and status list. The issuer may be anybody: an issuer that is a DID has to control the key, and no registry is asked. Keys come from did:key, did:jwk and did:web.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerifyBody.CredentialBody.class),
                            examples =
                                    @ExampleObject(name = "request", value = Examples.CREDENTIAL)))
    @APIResponse(
            responseCode = "200",
            description = "The proof is right",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProofResultView.class),
                            examples = @ExampleObject(name = "answer", value = Examples.PROVEN)))
    @APIResponse(
            responseCode = "400",
            description = "Not verified; the same answer as a problem",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ProofResultView.class),
                            examples =
                                    @ExampleObject(name = "tampered", value = Examples.NOT_PROVEN)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 1 MiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "415",
            description = "Not JSON",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "422",
            description = "No credential in the request",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<ProofResultView>> verifyCredential(byte[] body) {
        VerifyRequest request = VerifyRequest.ofCredential(body);
        ProofAsked asked = ProofOptions.ofCredential(request);
        return desk.work(() -> verifyProof.verify(request.value(), asked))
                .map(
                        answer ->
                                NotVerified.answer(
                                        answer.verified(), ProofResultView.of(answer, request)));
    }

    @POST
    @Path("/presentations/verify")
    @SecurityRequirements
    @Operation(
            operationId = "verifyPresentationProof",
            summary = "Verify the proofs of a presentation, and nothing about trust",
            description =
                    "The holder's proof, the domain and the challenge where they are asked, and the proof of every credential in it. Whether it was presented before is not asked.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerifyBody.PresentationBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "request",
                                            value = Examples.PRESENTATION)))
    @APIResponse(
            responseCode = "200",
            description = "All proofs are right",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PresentationProofView.class),
                            examples = @ExampleObject(name = "answer", value = Examples.PROVEN)))
    @APIResponse(
            responseCode = "400",
            description = "Not verified; the same answer as a problem",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = PresentationProofView.class),
                            examples =
                                    @ExampleObject(name = "tampered", value = Examples.NOT_PROVEN)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 1 MiB",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "415",
            description = "Not JSON",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "422",
            description = "No presentation in the request",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<PresentationProofView>> verifyPresentation(byte[] body) {
        VerifyRequest request = VerifyRequest.ofPresentation(body);
        PresentationRequest asked = ProofOptions.ofPresentation(request);
        return desk.work(() -> answer(request, asked))
                .map(
                        answer ->
                                NotVerified.answer(
                                        answer.verified(),
                                        PresentationProofView.of(answer, request)));
    }

    private PresentationAnswer answer(VerifyRequest request, PresentationRequest asked) {
        return request.unsigned()
                ? verifyPresentationProof.verifyUnsigned((ObjectNode) request.value())
                : verifyPresentationProof.verify(request.value(), asked);
    }
}
