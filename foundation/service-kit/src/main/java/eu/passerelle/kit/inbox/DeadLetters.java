package eu.passerelle.kit.inbox;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.outbox.Letter;
import eu.passerelle.kit.outbox.PostgresOutbox;
import eu.passerelle.kit.topics.Topics;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts records aside: as a row for the operator and as a record on the dead-letter topic. */
@ApplicationScoped
class DeadLetters {

    private static final String BURY =
            """
            insert into dead_letter (id, channel, reader, topic, place, event_id, type, subject,
                payload, reason, attempts, died_at)
            values (:id, :channel, :reader, :topic, :place, :event, :type, :subject,
                :payload, :reason, :attempts, :diedAt)
            on conflict (channel, reader, event_id) do update set reason = excluded.reason,
                attempts = dead_letter.attempts + excluded.attempts, died_at = excluded.died_at,
                resolved_at = null
            """;
    private static final String RESOLVE =
            """
            update dead_letter set resolved_at = :now
            where event_id = :event and reader in (:reader, '*') and resolved_at is null
            """;

    private final PostgresOutbox outbox;
    private final Patience patience;
    private final Topics topics;
    private final Ids ids;
    private final Clock clock;

    DeadLetters(PostgresOutbox outbox, Patience patience, Topics topics, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.patience = patience;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts it aside in a transaction of its own, however long the database is away. */
    Uni<Void> burySurely(DeadLetter dead) {
        return patience.forEver(() -> Panache.withTransaction(() -> bury(dead)));
    }

    /** Notes, in the caller's transaction, that somebody has acted on it after all. */
    Uni<Integer> resolve(Heard<?> heard, String reader) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(RESOLVE)
                                        .setParameter("now", now())
                                        .setParameter("event", heard.id())
                                        .setParameter("reader", reader)
                                        .executeUpdate());
    }

    private Uni<Void> bury(DeadLetter dead) {
        return Panache.getSession()
                .chain(session -> insert(dead, session))
                .chain(() -> outbox.put(notice(dead)));
    }

    private Uni<Integer> insert(DeadLetter dead, Mutiny.Session session) {
        var arrival = dead.arrival();
        return session.createNativeQuery(BURY)
                .setParameter("id", ids.next())
                .setParameter("channel", arrival.channel())
                .setParameter("reader", dead.reader())
                .setParameter("topic", topics.of(arrival.context()))
                .setParameter("place", arrival.place())
                .setParameter("event", arrival.eventId())
                .setParameter("type", arrival.type())
                .setParameter("subject", arrival.subject())
                .setParameter("payload", arrival.payload())
                .setParameter("reason", dead.reason())
                .setParameter("attempts", dead.attempts())
                .setParameter("diedAt", now())
                .executeUpdate();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The record as it came, on the dead-letter topic, with who gave up and why. */
    private Letter notice(DeadLetter dead) {
        var arrival = dead.arrival();
        return new Letter(
                ids.next(),
                topics.deadOf(arrival.context()),
                arrival.context().source(),
                arrival.subject(),
                arrival.type().isEmpty() ? "unknown" : arrival.type(),
                clock.instant(),
                arrival.payload(),
                Map.of(
                        "ce_deadreader", dead.reader(),
                        "ce_deadreason", dead.reason(),
                        "ce_deadevent", arrival.eventId(),
                        "ce_deadplace", arrival.place()));
    }
}
