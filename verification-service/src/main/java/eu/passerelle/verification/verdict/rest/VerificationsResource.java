package eu.passerelle.verification.verdict.rest;

import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.verdict.VerifyCredential;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where anybody verifies a credential. */
@Path("/api/verifications")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification", description = "Is it authentic, authorised, adequate.")
public class VerificationsResource {
    private final Desk desk;
    private final VerifyCredential verifyCredential;

    VerificationsResource(Desk desk, VerifyCredential verifyCredential) {
        this.desk = desk;
        this.verifyCredential = verifyCredential;
    }

    @POST
    @Consumes({
        "application/vc",
        "application/ld+json",
        MediaType.APPLICATION_JSON,
        "application/vc+jwt",
        "application/jwt",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @SecurityRequirements
    @Operation(
            operationId = "verify",
            summary = "Verify a credential",
            description =
                    "The body is the credential itself: JSON-LD with an embedded proof, or a"
                            + " vc+jwt. No account is needed, and nothing of it is kept.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/vc", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = "application/vc+jwt",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "eyJhbGciOiJFUzI1NiIsInR5cCI6InZjK2p3dCJ9.eyJ…")
            })
    @APIResponse(
            responseCode = "200",
            description = "The answer, whatever it is",
            content =
                    @Content(
                            schema = @Schema(implementation = VerdictView.class),
                            examples = @ExampleObject(name = "revoked", value = Examples.REVOKED)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 1 MiB",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "415",
            description = "Not a media type taken here",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "422",
            description = "Not a credential at all",
            content = @Content(mediaType = Examples.PROBLEM, example = Examples.UNREADABLE))
    @APIResponse(
            responseCode = "429",
            description = "Too many at once",
            content = @Content(mediaType = Examples.PROBLEM))
    public Uni<VerdictView> verify(byte[] credential) {
        return answer(credential);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @SecurityRequirements
    @Operation(operationId = "verifyFile", summary = "Verify a credential in a file")
    public Uni<VerdictView> verifyFile(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @RestForm String credential) {
        return answer(contentBlocking(files, credential));
    }

    private Uni<VerdictView> answer(byte[] credential) {
        return desk.work(() -> verifyCredential.verify(credential)).map(VerdictView::of);
    }

    private static byte[] contentBlocking(List<FileUpload> files, String credential) {
        if (files.isEmpty()) {
            return (credential == null ? "" : credential).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Files.readAllBytes(files.getFirst().uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
