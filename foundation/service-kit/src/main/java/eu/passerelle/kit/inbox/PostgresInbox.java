package eu.passerelle.kit.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** An inbox on the caller's own session. */
@ApplicationScoped
class PostgresInbox implements Inbox {

    private static final String REMEMBER =
            """
            insert into inbox (reader, event_id, subject, heard_at)
            values (:reader, :event, :subject, :heardAt)
            on conflict do nothing
            """;

    private final Clock clock;

    PostgresInbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Void> once(Heard<?> heard, String reader, Supplier<Uni<Void>> deed) {
        return Panache.getSession()
                .invoke(PostgresInbox::demandTransaction)
                .chain(session -> remember(heard, reader, session))
                .chain(news -> news ? deed.get() : Uni.createFrom().voidItem());
    }

    private static void demandTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException(
                    "A reader acts in the transaction that remembers it, and there is none");
        }
    }

    private Uni<Boolean> remember(Heard<?> heard, String reader, Mutiny.Session session) {
        return session.createNativeQuery(REMEMBER)
                .setParameter("reader", reader)
                .setParameter("event", heard.id())
                .setParameter("subject", heard.fact().subject())
                .setParameter("heardAt", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .map(rows -> rows == 1);
    }
}
