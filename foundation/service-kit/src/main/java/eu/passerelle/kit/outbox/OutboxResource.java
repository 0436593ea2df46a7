package eu.passerelle.kit.outbox;

import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outbox over HTTP, for the operator. */
@Path("/api/{service}/operations/outbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONSORTIUM_OPERATOR)
@Tag(name = "Operations", description = "For whoever runs the platform.")
public class OutboxResource {

    private static final String OLDEST =
            """
            select id, type, subject, occurred_at, attempts, failure,
                count(*) over () as waiting,
                count(*) filter (where attempts > 0
                    or occurred_at < now() - $1 * interval '1 ms') over () as stuck
            from outbox where sent_at is null order by position limit 50
            """;

    private final Pool database;
    private final OutboxConfig config;
    private final String service;

    OutboxResource(
            Pool database,
            OutboxConfig config,
            @ConfigProperty(name = "passerelle.service") String service) {
        this.database = database;
        this.config = config;
        this.service = service;
    }

    /** What waits. */
    @GET
    @Operation(summary = "Facts that are not sent yet", operationId = "showOutbox")
    public Uni<OutboxView> show(
            @PathParam("service") @Parameter(example = "recognition") String asked) {
        if (!asked.equals(service)) {
            throw new NotFoundException();
        }
        return database.preparedQuery(OLDEST)
                .execute(Tuple.of((double) config.stuckAfter().toMillis()))
                .map(OutboxResource::view);
    }

    private static OutboxView view(RowSet<Row> rows) {
        List<Row> all = StreamSupport.stream(rows.spliterator(), false).toList();
        if (all.isEmpty()) {
            return new OutboxView(0, 0, List.of());
        }
        var first = all.getFirst();
        var oldest = all.stream().map(OutboxResource::letter).toList();
        return new OutboxView(first.getLong("waiting"), first.getLong("stuck"), oldest);
    }

    private static OutboxView.LetterView letter(Row row) {
        return new OutboxView.LetterView(
                row.getUUID("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getInteger("attempts"),
                row.getString("failure"));
    }
}
