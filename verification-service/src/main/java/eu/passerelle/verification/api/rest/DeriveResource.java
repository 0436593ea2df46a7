package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.kit.problem.Problem;
import eu.passerelle.verification.api.DeriveCredential;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a holder derives from a credential the part to show. Nothing of it is kept. */
@Path("/api/vc/credentials/derive")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@Tag(name = "VCALM", description = "The W3C's interface for verifiers (a draft).")
public class DeriveResource {
    private final Desk desk;
    private final DeriveCredential deriveCredential;

    DeriveResource(Desk desk, DeriveCredential deriveCredential) {
        this.desk = desk;
        this.deriveCredential = deriveCredential;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "deriveCredential",
            summary = "Derive a credential that shows less (VCALM 1.0)",
            description =
                    "From a credential with an ecdsa-sd-2023 base proof: what must be shown, and what the pointers name.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerifyBody.DeriveBody.class),
                            examples = @ExampleObject(name = "request", value = Examples.DERIVE)))
    @APIResponse(
            responseCode = "201",
            description = "The derived credential",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "answer", value = Examples.DERIVED)))
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
            description = "Nothing can be derived from it",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @ResponseStatus(201)
    public Uni<ObjectNode> derive(byte[] body) {
        VerifyRequest request = VerifyRequest.ofCredential(body);
        return desk.work(() -> deriveCredential.derive(request));
    }
}
