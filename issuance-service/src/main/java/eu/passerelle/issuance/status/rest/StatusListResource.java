package eu.passerelle.issuance.status.rest;

import eu.passerelle.issuance.status.ReadStatusList;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusListPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
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

    private static final String VC = "application/vc";
    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";
    private static final String VC_JWT = "application/vc+jwt";
    private static final String TOKEN = "vc+jwt";
    private static final List<Variant> FORMS =
            Stream.of(VC, JSON, JSON_LD, VC_JWT)
                    .map(MediaType::valueOf)
                    .map(type -> new Variant(type, (Locale) null, null))
                    .toList();
    private static final String LIST =
            """
            {"@context":["https://www.w3.org/ns/credentials/v2"],
             "id":"https://passerelle.example/status-lists/01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10",
             "type":["VerifiableCredential","BitstringStatusListCredential"],
             "issuer":"did:web:passerelle.example:issuers:rheinfurt",
             "validFrom":"2026-11-25T10:00:00Z","validUntil":"2026-11-26T10:00:00Z",
             "credentialSubject":{
              "id":"https://passerelle.example/status-lists/01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10#list",
              "type":"BitstringStatusList","statusPurpose":"revocation",
              "encodedList":"uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA","ttl":60000},
             "proof":[{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022"}]}\
            """;

    private final ReadStatusList read;
    private final StatusListPolicy policy;
    private final Clock clock;

    StatusListResource(ReadStatusList read, StatusListPolicy policy, Clock clock) {
        this.read = read;
        this.policy = policy;
        this.clock = clock;
    }

    @GET
    @Produces({VC, JSON, JSON_LD, VC_JWT})
    @SecurityRequirements
    @Operation(
            operationId = "readStatusList",
            summary = "Read a status list",
            description =
                    "A Bitstring Status List 1.0 with an embedded proof or, as application/vc+jwt,"
                            + " signed as a token. It tells which places are revoked or suspended, not"
                            + " what they stand for. A copy may be kept as long as Cache-Control says.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it was signed last.",
            content = {
                @Content(
                        mediaType = VC,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "revocations", value = LIST)),
                @Content(mediaType = VC_JWT, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "The copy with this ETag is the newest.")
    @APIResponse(responseCode = "404", description = "No such list.")
    public Uni<RestResponse<String>> read(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context Request request) {
        var form = request.selectVariant(FORMS).getMediaType();
        return read.read(new StatusListId(id)).map(signed -> open(signed, form, known));
    }

    private RestResponse<String> open(SignedList signed, MediaType form, String known) {
        var content = form.getSubtype().equals(TOKEN) ? signed.token() : signed.document();
        // Signed anew, the list has another end or another bit, and so another text.
        var tag = "\"%08x-%d\"".formatted(content.hashCode(), signed.publishedAt().toEpochMilli());
        var answer =
                known != null && known.contains(tag)
                        ? RestResponse.ResponseBuilder.<String>create(
                                RestResponse.Status.NOT_MODIFIED)
                        : RestResponse.ResponseBuilder.ok(content, form);
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds(signed))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** No copy outlives the list itself. */
    private long seconds(SignedList signed) {
        var left = Duration.between(clock.instant(), signed.validUntil());
        var kept = left.compareTo(policy.ttl()) < 0 ? left : policy.ttl();
        return Math.max(0, kept.toSeconds());
    }
}
