package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.kit.problem.Problem;
import eu.passerelle.verification.api.ProofOptions;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.presentation.ChallengeUse;
import eu.passerelle.verification.presentation.PresentationVerdict;
import eu.passerelle.verification.presentation.UseChallenge;
import eu.passerelle.verification.presentation.VerifyPresentation;
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

/** Where software that speaks VCALM verifies a presentation, with trust asked for. */
@Path("/api/vc/presentations/verify")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@Tag(name = "VCALM", description = "The W3C's interface for verifiers (a draft).")
public class PresentationsResource {
    private final Desk desk;
    private final UseChallenge useChallenge;
    private final VerifyPresentation verifyPresentation;

    PresentationsResource(
            Desk desk, UseChallenge useChallenge, VerifyPresentation verifyPresentation) {
        this.desk = desk;
        this.useChallenge = useChallenge;
        this.verifyPresentation = verifyPresentation;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "verifyPresentation",
            summary = "Verify a presentation (VCALM 1.0)",
            description =
                    "The holder's proof, the domain and the challenge, which is good for one answer, and every credential in it with trust asked for.")
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
            description = "The answer, whatever it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PresentationResultView.class),
                            examples = @ExampleObject(name = "answer", value = Examples.REPLAYED)))
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
            description = "No presentation in it",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<PresentationResultView> verify(byte[] body) {
        VerifyRequest request = VerifyRequest.ofPresentation(body);
        PresentationRequest asked = ProofOptions.ofPresentation(request);
        return useChallenge
                .use(asked)
                .chain(use -> desk.work(() -> verdict(request, asked, use)))
                .map(verdict -> PresentationResultView.of(verdict, request));
    }

    private PresentationVerdict verdict(
            VerifyRequest request, PresentationRequest asked, ChallengeUse use) {
        return request.unsigned()
                ? verifyPresentation.verifyUnsigned((ObjectNode) request.value())
                : verifyPresentation.verify(request.value(), asked, use);
    }
}
