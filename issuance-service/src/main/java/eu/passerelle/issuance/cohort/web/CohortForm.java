package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.cohort.CohortRefusal;
import eu.passerelle.issuance.cohort.GradingScheme;
import eu.passerelle.issuance.cohort.Upload;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads the form with a file of results. */
@ApplicationScoped
class CohortForm {

    private final Vertx vertx;

    CohortForm(Vertx vertx) {
        this.vertx = vertx;
    }

    /** What was sent; the file is as large as the server takes bodies, and no larger. */
    Uni<Upload> read(String run, String scheme, FileUpload file) {
        return Uni.createFrom()
                .item(() -> chosen(run, scheme, file))
                .chain(chosen -> content(file).map(bytes -> upload(chosen, bytes)));
    }

    /** What was typed, to be shown again. */
    Form typed(String run, String scheme) {
        return Form.filled(
                Map.of(
                        "run", Optional.ofNullable(run).orElse(""),
                        "scheme", Optional.ofNullable(scheme).orElse("")));
    }

    private static Chosen chosen(String run, String scheme, FileUpload file) {
        var grading =
                GradingScheme.named(String.valueOf(scheme))
                        .orElseThrow(() -> new Refused(new CohortRefusal.UnknownScheme()));
        if (file == null || file.size() == 0) {
            throw missing("file", "file-chosen", "Choose a file.");
        }
        return new Chosen(run(run), grading);
    }

    private static UUID run(String run) {
        try {
            return UUID.fromString(String.valueOf(run));
        } catch (IllegalArgumentException none) {
            throw missing("run", "run-chosen", "Choose a run.");
        }
    }

    private Uni<byte[]> content(FileUpload file) {
        return vertx.fileSystem().readFile(file.uploadedFile().toString()).map(Buffer::getBytes);
    }

    private static Upload upload(Chosen chosen, byte[] bytes) {
        return new Upload(chosen.run, chosen.scheme, bytes);
    }

    private static Refused missing(String field, String rule, String detail) {
        return new Refused(new CohortRefusal.NothingChosen(field, rule, detail));
    }

    private record Chosen(UUID run, GradingScheme scheme) {}
}
