package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Context;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.topics.Topics;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The open dead letters, for reading. */
@ApplicationScoped
class Graveyard {

    private static final String COLUMNS =
            """
            select id, channel, reader, topic, place, event_id, type, subject, payload, reason,
                attempts, died_at
            from dead_letter
            where resolved_at is null
            """;
    private static final String LIST = COLUMNS + " and id > $1 order by id limit $2";
    private static final String ONE = COLUMNS + " and id = $1";

    /** Ids of facts grow with time, so a greater one is a newer fact. */
    private static final String NEWER =
            """
            select exists (select 1 from inbox where subject = $1 and event_id > $2
                and ($3 = '*' or reader = $3)) as newer
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Pool database;
    private final Topics topics;

    Graveyard(Pool database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    Uni<List<DeadLetterView>> list(PageQuery query) {
        var from = Tuple.of(query.afterId().orElse(FIRST), query.limit());
        return database.preparedQuery(LIST)
                .execute(from)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false))
                .map(rows -> rows.map(Graveyard::view).toList());
    }

    Uni<Optional<DeadLetter>> find(UUID id) {
        return database.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).findFirst())
                .map(found -> found.map(this::letter));
    }

    Uni<DeadLetter> get(UUID id) {
        return find(id).map(
                        found ->
                                found.orElseThrow(
                                        () ->
                                                new Refused(
                                                        new DeadLetterRefusal
                                                                .UnknownDeadLetter())));
    }

    /** Whether its reader has acted on a newer fact about the same subject. */
    Uni<Boolean> overtaken(DeadLetter letter) {
        var arrival = letter.arrival();
        return database.preparedQuery(NEWER)
                .execute(Tuple.of(arrival.subject(), arrival.eventId(), letter.reader()))
                .map(rows -> rows.iterator().next().getBoolean("newer"));
    }

    private static DeadLetterView view(Row row) {
        return new DeadLetterView(
                row.getUUID("id"),
                row.getString("channel"),
                row.getString("reader"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("event_id"),
                row.getString("reason"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("died_at").toInstant());
    }

    private DeadLetter letter(Row row) {
        var context = topics.telling(row.getString("topic"));
        var arrival =
                new Arrival(
                        row.getString("channel"),
                        context.orElseGet(() -> fallback(row)),
                        row.getString("place"),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getBuffer("payload").getBytes());
        return new DeadLetter(
                arrival,
                row.getString("reader"),
                row.getString("reason"),
                row.getInteger("attempts"));
    }

    private Context fallback(Row row) {
        return topics.heardOn(row.getString("channel")).orElseThrow();
    }
}
