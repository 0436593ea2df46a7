package eu.passerelle.verification.api.rest;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.api.VerifiableCredential;
import eu.passerelle.verification.api.VerifyRefusal;
import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import eu.passerelle.verification.verdict.VerificationDesk;
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

/** Where software that speaks VCALM verifies a credential. */
@Path("/api/vc/credentials/verify")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "VCALM", description = "The W3C's interface for verifiers (a draft).")
public class VerifyResource {
    private static final String PROBLEM = "application/problem+json";
    private static final String REQUEST =
            """
            {"verifiableCredential": {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "type": ["VerifiableCredential"], "issuer": "did:web:localhost%3A8080:issuers:rheinfurt",
             "credentialSubject": {"id": "urn:uuid:0198c5a0-0000-7000-8000-000000000001"},
             "proof": [{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}]},
             "options": {"returnResults": true}}
            """;
    private static final String TAMPERED =
            """
            {"verified": false, "result": "FAIL", "problemDetails": [
             {"type": "https://w3id.org/security#PROOF_VERIFICATION_ERROR", "title": "proof-wrong",
              "detail": "The signature does not fit."}],
             "results": {"credentialSchema": [], "credentialStatus": [],
                         "proof": [{"verified": false}]}}
            """;

    private final VerificationDesk desk;

    VerifyResource(VerificationDesk desk) {
        this.desk = desk;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "verifyCredential",
            summary = "Verify a credential (VCALM 1.0)",
            description = "The checks are those of POST /api/verifications.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerifyCredentialBody.class),
                            examples = @ExampleObject(name = "request", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The answer, whatever it is",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationResultView.class),
                            examples = @ExampleObject(name = "tampered", value = TAMPERED)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 1 MiB",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "415",
            description = "Not JSON",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "422",
            description = "No credential in it, or one that breaks its own format",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = PROBLEM))
    public Uni<VerificationResultView> verify(byte[] body) {
        VerifiableCredential credential = VerifiableCredential.in(body);
        return desk.verify(credential.content())
                .invoke(VerifyResource::refuseMalformed)
                .map(verdict -> VerificationResultView.of(verdict, credential));
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
