package eu.passerelle.verification.api.rest;

import eu.passerelle.kit.problem.Problem;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.api.ProofOptions;
import eu.passerelle.verification.api.VerifyRefusal;
import eu.passerelle.verification.api.VerifyRequest;
import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import eu.passerelle.verification.verdict.VerifyCredential;
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

/** Where software that speaks VCALM verifies a credential, with trust asked for. */
@Path("/api/vc/credentials/verify")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermitAll
@Tag(name = "VCALM", description = "The W3C's interface for verifiers (a draft).")
public class VerifyResource {
    private final Desk desk;
    private final VerifyCredential verifyCredential;

    VerifyResource(Desk desk, VerifyCredential verifyCredential) {
        this.desk = desk;
        this.verifyCredential = verifyCredential;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "verifyCredential",
            summary = "Verify a credential (VCALM 1.0)",
            description = "The checks are those of POST /api/verifications; trust is asked for.")
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
            description = "The answer, whatever it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerificationResultView.class),
                            examples = @ExampleObject(name = "answer", value = Examples.TAMPERED)))
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
            description = "No credential in it, or one that breaks its own format",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<VerificationResultView> verify(byte[] body) {
        VerifyRequest request = VerifyRequest.ofCredential(body);
        ProofOptions.refuseForTrust(request);
        return desk.work(() -> verifyCredential.verify(request.content()))
                .invoke(VerifyResource::refuseMalformed)
                .map(verdict -> VerificationResultView.of(verdict, request));
    }

    // To VCALM, what is no credential is invalid input, and not a credential that failed
    private static void refuseMalformed(Verdict verdict) {
        boolean malformed =
                verdict.on(Check.FORMAT)
                        .filter(finding -> finding.result() == Result.FAIL)
                        .isPresent();
        if (malformed) {
            throw new Refused(new VerifyRefusal.MalformedCredential());
        }
    }
}
