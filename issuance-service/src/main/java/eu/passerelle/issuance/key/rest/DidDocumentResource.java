package eu.passerelle.issuance.key.rest;

import eu.passerelle.credentials.json.Json;
import eu.passerelle.issuance.key.KeyRefusal;
import eu.passerelle.issuance.key.ReadDidDocument;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who an issuer is, for everybody: the document of its did:web. */
@Path("/issuers/{provider}/did.json")
@PermitAll
@Tag(name = "Public", description = "What anybody may read.")
class DidDocumentResource {

    private static final String DID_JSON = "application/did+json";

    private final ReadDidDocument read;

    DidDocumentResource(ReadDidDocument read) {
        this.read = read;
    }

    @GET
    @Produces({DID_JSON, MediaType.APPLICATION_JSON})
    @SecurityRequirements
    @Operation(summary = "Read an issuer's DID document, with all keys it ever signed with")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(mediaType = DID_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "No such issuer.")
    public Uni<RestResponse<String>> read(
            @Parameter(description = "The organisation's alias.", example = "rheinfurt")
                    @PathParam("provider")
                    String provider) {
        return read.read(issuer(provider)).map(document -> open(Json.text(document.json())));
    }

    private static ProviderId issuer(String provider) {
        return ProviderId.parse(provider)
                .orElseThrow(() -> new Refused(new KeyRefusal.UnknownIssuer()));
    }

    private static RestResponse<String> open(String document) {
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
