package eu.passerelle.verification.verdict.web;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import eu.passerelle.kit.web.Reader;
import eu.passerelle.verification.desk.Desk;
import eu.passerelle.verification.desk.DeskRefusal;
import eu.passerelle.verification.verdict.Verdict;
import eu.passerelle.verification.verdict.VerificationRefusal;
import eu.passerelle.verification.verdict.VerifyCredential;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The public page: a credential in, the answer on the same page. Nothing of it is kept. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class VerifyPages {
    private static final String PASTED = "credential";
    private static final int CANNOT_BE_DONE = 422;

    private final Desk desk;
    private final VerifyCredential verifyCredential;
    private final Reader reader;

    VerifyPages(Desk desk, VerifyCredential verifyCredential, Reader reader) {
        this.desk = desk;
        this.verifyCredential = verifyCredential;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form);

        static native TemplateInstance answer(Answer answer, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance blank() {
        return Templates.form(Form.blank());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Blocking
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> verify(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @RestForm(PASTED) String pasted) {
        String text = pasted == null ? "" : pasted;
        byte[] content = contentBlocking(files, text);
        return desk.work(() -> verifyCredential.verify(content))
                .map(this::answer)
                .onFailure(Refused.class)
                .recoverWithItem(refused -> again(text, refused));
    }

    private static byte[] contentBlocking(List<FileUpload> files, String pasted) {
        try {
            for (FileUpload file : files) {
                if (file.size() > 0) {
                    return Files.readAllBytes(file.uploadedFile());
                }
            }
            return pasted.getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RestResponse<TemplateInstance> answer(Verdict verdict) {
        return RestResponse.ok(
                Templates.answer(Answer.of(verdict, reader.getLocale()), Form.blank()));
    }

    private RestResponse<TemplateInstance> again(String pasted, Refused refused) {
        Form form =
                Form.filled(Map.of(PASTED, pasted))
                        .with(List.of(new Flaw(PASTED, "refused", words(refused))));
        return RestResponse.ResponseBuilder.<TemplateInstance>create(CANNOT_BE_DONE)
                .entity(Templates.form(form))
                .build();
    }

    private String words(Refused refused) {
        VerifyMessages messages = reader.words(VerifyMessages.class);
        return switch (refused.refusal()) {
            case VerificationRefusal refusal -> words(refusal, messages);
            case DeskRefusal.TooManyAtOnce ignored -> messages.refused_busy();
            case DeskRefusal.TakesTooLong ignored -> messages.refused_long();
            default -> throw refused;
        };
    }

    private static String words(VerificationRefusal refusal, VerifyMessages messages) {
        return switch (refusal) {
            case VerificationRefusal.NothingToVerify ignored -> messages.refused_nothing();
            case VerificationRefusal.UnreadableCredential ignored -> messages.refused_unreadable();
        };
    }
}
