package eu.passerelle.issuance.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.issuance.api.ChangeStatus;
import eu.passerelle.issuance.api.DescribeTestIssuer;
import eu.passerelle.issuance.api.IssueCredential;
import eu.passerelle.issuance.api.IssueRequest;
import eu.passerelle.issuance.api.StatusRequest;
import eu.passerelle.issuance.api.TestIssuer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The same interface for testers of other software, without a token, where that is switched on. */
@Path("/api/vc/test-issuer")
@PermitAll
@Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(
        name = "Test issuer",
        description =
                "Signs what anybody hands in with did:key keys, for tests of other software. Not"
                        + " there in production: 404.")
class TestIssuerResource {

    static final String NOTE = "Issued by a test issuer: nobody stands behind it.";

    private final TestIssuer testIssuer;
    private final DescribeTestIssuer describe;
    private final IssueCredential issue;
    private final ChangeStatus change;

    TestIssuerResource(
            TestIssuer testIssuer,
            DescribeTestIssuer describe,
            IssueCredential issue,
            ChangeStatus change) {
        this.testIssuer = testIssuer;
        this.describe = describe;
        this.issue = issue;
        this.change = change;
    }

    @GET
    @Operation(
            operationId = "describeTestIssuer",
            summary = "Read where the test issuer issues what, and as whom")
    @APIResponse(responseCode = "200", description = "Its addresses and DIDs.")
    @APIResponse(responseCode = "404", description = "There is no test issuer here.")
    public Uni<TestIssuerView> describe() {
        testIssuer.required();
        return describe.identities().map(TestIssuerView::of);
    }

    @POST
    @Path("/credentials/issue")
    @Operation(
            operationId = "issueTestCredential",
            summary = "Issue a credential as the test issuer")
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
    @APIResponse(responseCode = "404", description = "There is no test issuer here.")
    public Uni<RestResponse<String>> issue(byte[] body) {
        return issue(new IssueRequest(body, Optional.empty(), Optional.empty()));
    }

    @POST
    @Path("/credentials/issue/{cryptosuite}")
    @Operation(
            operationId = "issueTestCredentialBySuite",
            summary = "Issue a credential as the test issuer in the way the address names")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = IssueBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "The credential, signed.",
            content = @Content(schema = @Schema(implementation = IssuedView.class)))
    public Uni<RestResponse<String>> issue(
            @Parameter(example = "ecdsa-sd-2023") @PathParam("cryptosuite") String cryptosuite,
            byte[] body) {
        return issue(new IssueRequest(body, Optional.of(cryptosuite), Optional.empty()));
    }

    @POST
    @Path("/credentials/issue/{cryptosuite}/{status}")
    @Operation(
            operationId = "issueTestCredentialWithStatus",
            summary = "Issue a credential as the test issuer, always with a status entry")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = IssueBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "The credential, signed, with a BitstringStatusListEntry.",
            content = @Content(schema = @Schema(implementation = IssuedView.class)))
    public Uni<RestResponse<String>> issue(
            @Parameter(example = "eddsa-rdfc-2022") @PathParam("cryptosuite") String cryptosuite,
            @Parameter(example = "with-suspension") @PathParam("status") WithStatus status,
            byte[] body) {
        return issue(
                new IssueRequest(body, Optional.of(cryptosuite), Optional.of(status.purpose())));
    }

    @POST
    @Path("/credentials/status")
    @Operation(
            operationId = "updateTestCredentialStatus",
            summary = "Set or clear a status of a credential of the test issuer")
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
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no test issuer here, or it issued no such credential.")
    public Uni<StatusView> status(byte[] body) {
        testIssuer.required();
        return change.changeAsTest(new StatusRequest(body).order()).map(StatusView::of);
    }

    private Uni<RestResponse<String>> issue(IssueRequest request) {
        testIssuer.required();
        return issue.issueAsTest(request.order())
                .map(issued -> IssuedView.created(noted(), issued));
    }

    private static ObjectNode noted() {
        return Json.newObject().put("note", NOTE);
    }
}
