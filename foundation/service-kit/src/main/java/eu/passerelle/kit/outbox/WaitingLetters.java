package eu.passerelle.kit.outbox;

import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The relay's side of the outbox: one connection, which also holds the relay's lock. Blocking. */
final class WaitingLetters {

    /** The one advisory lock of a service's database that means: I am the relay. */
    private static final long RELAY = 0x6f7574626f78L;

    private static final String HEADS =
            """
            select id, topic, source, subject, type, occurred_at, payload, extensions
            from outbox head
            where sent_at is null and retry_at <= now() and not exists (
                select 1 from outbox earlier
                where earlier.sent_at is null and earlier.subject = head.subject
                    and earlier.position < head.position)
            order by position
            limit ?
            """;
    private static final String SENT = "update outbox set sent_at = now() where id = any (?)";
    private static final String FAILED =
            """
            update outbox set attempts = attempts + 1, failure = ?,
                retry_at = now() + least(? * power(2, least(attempts, 20)), ?) * interval '1 ms'
            where id = ?
            """;
    private static final String FORGET =
            """
            delete from outbox where id in (
                select id from outbox where sent_at < now() - ? * interval '1 ms' limit 5000)
            """;
    private static final String COUNT =
            """
            select count(*),
                coalesce(extract(epoch from now() - min(occurred_at)), 0),
                count(*) filter (where attempts > 0 or occurred_at < now() - ? * interval '1 ms'),
                (select count(*) from dead_letter where resolved_at is null)
            from outbox where sent_at is null
            """;

    private final Connection connection;

    WaitingLetters(Connection connection) {
        this.connection = connection;
    }

    boolean takeTurn() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, RELAY);
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    void giveTurn() throws SQLException {
        execute("unlisten *");
        execute("select pg_advisory_unlock_all()");
    }

    void listen() throws SQLException {
        execute("listen outbox");
    }

    /** Waits until somebody puts a letter in, or the time is over. */
    void await(Duration longest) throws SQLException {
        int millis = Math.max(1, (int) longest.toMillis());
        connection.unwrap(PGConnection.class).getNotifications(millis);
    }

    /** The first waiting letter of each subject, oldest first. */
    List<Letter> heads(int most) throws SQLException {
        try (var statement = connection.prepareStatement(HEADS)) {
            statement.setInt(1, most);
            var rows = statement.executeQuery();
            var letters = new ArrayList<Letter>();
            while (rows.next()) {
                letters.add(letter(rows));
            }
            return letters;
        }
    }

    void sent(List<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(SENT)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    void failed(UUID id, String failure, Duration retry, Duration longest) throws SQLException {
        try (var statement = connection.prepareStatement(FAILED)) {
            statement.setString(1, failure);
            statement.setLong(2, retry.toMillis());
            statement.setLong(3, longest.toMillis());
            statement.setObject(4, id);
            statement.executeUpdate();
        }
    }

    /** Deletes letters sent that long ago; how many. */
    int forget(Duration ago) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, ago.toMillis());
            return statement.executeUpdate();
        }
    }

    Backlog backlog(Duration stuckAfter) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setLong(1, stuckAfter.toMillis());
            var row = statement.executeQuery();
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2), row.getLong(3), row.getLong(4));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("type"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getBytes("payload"),
                headers(row.getString("extensions")));
    }

    private static Map<String, String> headers(String json) {
        return new JsonObject(json)
                .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }
}
