package eu.passerelle.verification.employer.rest;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.problem.Problem;
import eu.passerelle.verification.employer.ApiKeys;
import eu.passerelle.verification.employer.IssueApiKey;
import eu.passerelle.verification.employer.RetireApiKey;
import eu.passerelle.verification.employer.RotateApiKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where an employer's people make and give up the keys that their systems call with. */
@Path("/api/verification/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EMPLOYER)
@Tag(name = "Employers", description = "Keys, criteria, and whole batches of credentials.")
public class ApiKeysResource {
    private final IssueApiKey issueApiKey;
    private final RetireApiKey retireApiKey;
    private final RotateApiKey rotateApiKey;
    private final ApiKeys keys;
    private final CurrentCaller caller;

    ApiKeysResource(
            IssueApiKey issueApiKey,
            RetireApiKey retireApiKey,
            RotateApiKey rotateApiKey,
            ApiKeys keys,
            CurrentCaller caller) {
        this.issueApiKey = issueApiKey;
        this.retireApiKey = retireApiKey;
        this.rotateApiKey = rotateApiKey;
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @WithSession
    @Operation(operationId = "listApiKeys", summary = "The keys of your organisation")
    public Uni<List<ApiKeyView>> list() {
        return keys.of(caller.organisation()).map(all -> all.stream().map(ApiKeyView::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "issueApiKey", summary = "Make a key; it is shown this once")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "key",
                                            value = "{\"label\": \"applicant tracking\"}")))
    @APIResponse(responseCode = "201", description = "The key")
    @APIResponse(
            responseCode = "422",
            description = "No label, or as many keys as there may be",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<ApiKeyView> issue(ApiKeyBody body) {
        Optional<String> label = Optional.ofNullable(body).map(ApiKeyBody::label);
        return issueApiKey.issue(caller.organisation(), label).map(ApiKeyView::of);
    }

    @POST
    @Path("/{id}/rotate")
    @ResponseStatus(201)
    @Operation(
            operationId = "rotateApiKey",
            summary = "Replace a key; the old one ends at once, the new one is shown this once")
    @APIResponse(responseCode = "201", description = "The new key")
    @APIResponse(
            responseCode = "404",
            description = "No such key of yours",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "409",
            description = "It was retired already",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<ApiKeyView> rotate(UUID id) {
        return rotateApiKey.rotate(caller.organisation(), id).map(ApiKeyView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "retireApiKey", summary = "Give up a key")
    @APIResponse(responseCode = "200", description = "The key as it is from now on")
    @APIResponse(
            responseCode = "404",
            description = "No such key of yours",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "409",
            description = "It was retired already",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<ApiKeyView> retire(UUID id) {
        return retireApiKey.retire(caller.organisation(), id).map(ApiKeyView::of);
    }
}
