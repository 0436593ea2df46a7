package eu.passerelle.catalog.exchange.rest;

import eu.passerelle.catalog.CatalogConfig;
import eu.passerelle.catalog.exchange.Batch;
import eu.passerelle.catalog.exchange.ExchangeRefusal;
import eu.passerelle.catalog.exchange.ImportCourses;
import eu.passerelle.catalog.exchange.ImportReport;
import eu.passerelle.catalog.exchange.Line;
import eu.passerelle.catalog.exchange.Origin;
import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes files of courses, in the shapes that other systems write. */
@Path("/api/catalog/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange", description = "Taking over courses from other systems")
class ImportResource {
    private final ImportCourses courses;
    private final CatalogConfig config;
    private final CurrentCaller caller;
    private final Vertx vertx;

    ImportResource(ImportCourses courses, CatalogConfig config, CurrentCaller caller, Vertx vertx) {
        this.courses = courses;
        this.config = config;
        this.caller = caller;
        this.vertx = vertx;
    }

    @POST
    @Blocking
    @Consumes({
        "application/jsonl",
        "application/x-ndjson",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @RolesAllowed(Role.CATALOGUE_EDITOR)
    @Operation(
            operationId = "importCourses",
            summary = "Takes a file of courses as drafts of the caller's organisation",
            description =
                    "One JSON object a line, as its source writes it. Nothing publishes itself; the"
                            + " same file again changes nothing; a broken line is reported and the"
                            + " rest goes in; what somebody works on is left alone.")
    public Uni<ImportView> take(
            @QueryParam("source")
                    @Parameter(
                            required = true,
                            description = "Which system wrote the file",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "uclouvain",
                                                "masaryk",
                                                "unitn",
                                                "kit",
                                                "fer",
                                                "csyllabus"
                                            }))
                    String source,
            InputStream body) {
        var origin = new Origin(new ProviderId(caller.organisation()), named(source));
        var lines = new JsonLines(body, config.imports().lineLimitInBytes());
        var seen = new HashMap<String, Integer>();
        return Multi.createBy()
                .repeating()
                .uni(() -> next(lines))
                .whilst(read -> !read.isEmpty())
                .onItem()
                .transformToUniAndConcatenate(read -> take(origin, read, seen))
                .collect()
                .asList()
                .map(parts -> ImportView.of(origin.source(), ImportReport.of(parts)));
    }

    private Uni<ImportReport> take(Origin origin, List<Line> lines, Map<String, Integer> seen) {
        return courses.take(Batch.of(origin, lines, seen));
    }

    /** Waits for the caller's next bytes off the event loop. */
    private Uni<List<Line>> next(JsonLines lines) {
        return vertx.executeBlocking(() -> lines.next(config.imports().linesAtOnce()));
    }

    private static Source named(String name) {
        return Source.named(name == null ? "" : name)
                .orElseThrow(
                        () -> ExchangeRefusal.because(new ExchangeRefusal.UnknownSource(name)));
    }
}
