package eu.passerelle.issuance.status.rest;

import eu.passerelle.issuance.status.ReadStatusList;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusListPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether credentials still stand, for everybody. */
@Path("/status-lists/{id}")
@PermitAll
@Tag(name = "Public", description = "What anybody may read.")
class StatusListResource {

    private static final String VC_JWT = "application/vc+jwt";

    private final ReadStatusList read;
    private final String cacheControl;

    StatusListResource(ReadStatusList read, StatusListPolicy policy) {
        this.read = read;
        this.cacheControl = "public, max-age=" + policy.ttl().toSeconds();
    }

    @GET
    @Produces(VC_JWT)
    @SecurityRequirements
    @Operation(
            summary = "Read a status list",
            description =
                    "A Bitstring Status List 1.0, signed as vc+jwt. It tells which places are revoked, not what they stand for.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it was signed last.",
            content = @Content(mediaType = VC_JWT, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such list.")
    public Uni<RestResponse<String>> read(@PathParam("id") UUID id) {
        return read.read(new StatusListId(id)).map(this::open);
    }

    private RestResponse<String> open(SignedList signed) {
        return RestResponse.ResponseBuilder.ok(signed.token())
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
