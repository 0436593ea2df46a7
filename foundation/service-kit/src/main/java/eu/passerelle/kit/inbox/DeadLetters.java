package eu.passerelle.kit.inbox;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.outbox.Letter;
import eu.passerelle.kit.outbox.PostgresOutbox;
import eu.passerelle.kit.topics.Topics;
import eu.passerelle.kit.topics.UnreadableFact;
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

    private static final String INSERT =
            """
            insert into dead_letter (id, reader, topic, part, place, event_id, type, subject,
                payload, reason, attempts, died_at)
            values (:id, :reader, :topic, :part, :place, :event, :type, :subject,
                :payload, :reason, :attempts, :diedAt)
            on conflict do nothing
            """;

    private final PostgresOutbox outbox;
    private final Topics topics;
    private final Ids ids;
    private final Clock clock;

    DeadLetters(PostgresOutbox outbox, Topics topics, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    static DeadLetter unreadable(Envelope envelope, UnreadableFact why) {
        return new DeadLetter(
                null, DeadLetter.EVERYBODY, envelope, why.getMessage(), 1, null, null);
    }

    static DeadLetter failed(Envelope envelope, String reader, int attempts, String why) {
        return new DeadLetter(null, reader, envelope, why, attempts, null, null);
    }

    /** Puts it aside in the caller's transaction; once, however often it is tried. */
    Uni<Void> bury(DeadLetter dead) {
        return Panache.getSession()
                .chain(session -> insert(dead, session))
                .chain(rows -> rows == 1 ? outbox.put(notice(dead)) : Uni.createFrom().voidItem());
    }

    private Uni<Integer> insert(DeadLetter dead, Mutiny.Session session) {
        var envelope = dead.envelope();
        return session.createNativeQuery(INSERT)
                .setParameter("id", ids.next())
                .setParameter("reader", dead.reader())
                .setParameter("topic", envelope.topic())
                .setParameter("part", envelope.part())
                .setParameter("place", envelope.place())
                .setParameter("event", envelope.eventId())
                .setParameter("type", envelope.type())
                .setParameter("subject", envelope.subject())
                .setParameter("payload", envelope.payload())
                .setParameter("reason", dead.reason())
                .setParameter("attempts", dead.attempts())
                .setParameter("diedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The record as it came, on the dead-letter topic, with who gave up and why. */
    private Letter notice(DeadLetter dead) {
        var envelope = dead.envelope();
        var context = topics.telling(envelope.topic()).orElseThrow();
        return new Letter(
                ids.next(),
                topics.deadOf(context),
                context.source(),
                envelope.subject(),
                envelope.type().isEmpty() ? "unknown" : envelope.type(),
                clock.instant(),
                envelope.payload(),
                Map.of(
                        "ce_deadreader", dead.reader(),
                        "ce_deadreason", dead.reason(),
                        "ce_deadevent", envelope.eventId(),
                        "ce_deadplace", envelope.part() + "/" + envelope.place()));
    }
}
