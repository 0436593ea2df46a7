package eu.passerelle.issuance.api.rest;

import eu.passerelle.issuance.api.ChangeStatus;
import eu.passerelle.issuance.api.IssueCredential;
import eu.passerelle.issuance.api.IssueRequest;
import eu.passerelle.issuance.api.StatusRequest;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an organisation's systems issue credentials of their own making, by VCALM. */
@Path("/api/vc/credentials")
@RolesAllowed(Role.ISSUER)
@Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "VCALM",
        description =
                "The W3C's interface for issuers (VCALM 1.0, a draft). Your organisation signs what"
                        + " you hand in, as its did:web.")
class CredentialsResource {

    private final IssueCredential issue;
    private final ChangeStatus change;
    private final CurrentCaller caller;

    CredentialsResource(IssueCredential issue, ChangeStatus change, CurrentCaller caller) {
        this.issue = issue;
        this.change = change;
        this.caller = caller;
    }

    @POST
    @Path("/issue")
    @Operation(operationId = "issueCredential", summary = "Issue a credential (VCALM 1.0)")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = IssueBody.class),
                            examples =
                                    @ExampleObject(name = "degree", value = IssueExamples.ISSUE)))
    @APIResponse(
            responseCode = "201",
            description = "The credential, signed.",
            content =
                    @Content(
                            schema = @Schema(implementation = IssuedView.class),
                            examples =
                                    @ExampleObject(name = "degree", value = IssueExamples.ISSUED)))
    @APIResponse(
            responseCode = "400",
            description = "No credential, one that breaks the data model, or somebody else's.")
    public Uni<RestResponse<String>> issue(byte[] body) {
        return issue(new IssueRequest(body, Optional.empty(), Optional.empty()));
    }

    @POST
    @Path("/issue/{cryptosuite}")
    @Operation(
            operationId = "issueCredentialBySuite",
            summary = "Issue a credential in the way the address names")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = IssueBody.class),
                            examples =
                                    @ExampleObject(name = "degree", value = IssueExamples.ISSUE)))
    @APIResponse(
            responseCode = "201",
            description = "The credential, signed.",
            content = @Content(schema = @Schema(implementation = IssuedView.class)))
    public Uni<RestResponse<String>> issue(
            @Parameter(description = "As in the options.", example = "ecdsa-rdfc-2019-p384")
                    @PathParam("cryptosuite")
                    String cryptosuite,
            byte[] body) {
        return issue(new IssueRequest(body, Optional.of(cryptosuite), Optional.empty()));
    }

    @POST
    @Path("/issue/{cryptosuite}/{status}")
    @Operation(
            operationId = "issueCredentialWithStatus",
            summary = "Issue a credential that always gets a status entry")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = IssueBody.class),
                            examples =
                                    @ExampleObject(name = "degree", value = IssueExamples.ISSUE)))
    @APIResponse(
            responseCode = "201",
            description = "The credential, signed, with a BitstringStatusListEntry.",
            content = @Content(schema = @Schema(implementation = IssuedView.class)))
    public Uni<RestResponse<String>> issue(
            @Parameter(example = "eddsa-rdfc-2022") @PathParam("cryptosuite") String cryptosuite,
            @Parameter(example = "with-revocation") @PathParam("status") WithStatus status,
            byte[] body) {
        return issue(
                new IssueRequest(body, Optional.of(cryptosuite), Optional.of(status.purpose())));
    }

    @POST
    @Path("/status")
    @Operation(
            operationId = "updateCredentialStatus",
            summary = "Set or clear a status of a credential issued here (VCALM 1.0)",
            description = "The list is published anew at once. Awards are revoked at the awards.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = StatusBody.class),
                            examples =
                                    @ExampleObject(name = "suspend", value = IssueExamples.STATUS)))
    @APIResponse(
            responseCode = "200",
            description = "The entries changed.",
            content =
                    @Content(
                            schema = @Schema(implementation = StatusView.class),
                            examples =
                                    @ExampleObject(
                                            name = "suspend",
                                            value = IssueExamples.CHANGED)))
    @APIResponse(responseCode = "404", description = "You issued no such credential.")
    @APIResponse(responseCode = "409", description = "A revocation can't be undone.")
    public Uni<StatusView> status(byte[] body) {
        return change.change(issuer(), new StatusRequest(body).order()).map(StatusView::of);
    }

    private Uni<RestResponse<String>> issue(IssueRequest request) {
        return issue.issue(issuer(), request.order()).map(IssuedView::created);
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
