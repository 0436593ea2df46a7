package eu.passerelle.kit.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** An inbox in the service's own database, in one transaction with what the reader does. */
@ApplicationScoped
class PostgresInbox implements Inbox {

    private static final Logger LOG = Logger.getLogger(PostgresInbox.class);
    private static final String REMEMBER =
            """
            insert into inbox (reader, event_id, subject, heard_at)
            values (:reader, :event, :subject, :heardAt)
            on conflict do nothing
            """;

    private final Patience patience;
    private final DeadLetters deadLetters;
    private final InboxConfig config;
    private final Clock clock;

    PostgresInbox(Patience patience, DeadLetters deadLetters, InboxConfig config, Clock clock) {
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Void> once(Heard<?> heard, String reader, Supplier<Uni<Void>> deed) {
        var arrival = Arrival.current().orElseGet(() -> Arrival.byHand(heard));
        return patience.forAWhile(() -> attempt(heard, reader, deed))
                .onFailure()
                .recoverWithUni(failure -> giveUp(arrival, reader, failure));
    }

    private Uni<Void> attempt(Heard<?> heard, String reader, Supplier<Uni<Void>> deed) {
        return Panache.withTransaction(
                () ->
                        remember(heard, reader)
                                .chain(news -> news ? deed.get() : Uni.createFrom().voidItem())
                                .call(() -> deadLetters.resolve(heard, reader)));
    }

    private Uni<Boolean> remember(Heard<?> heard, String reader) {
        return Panache.getSession()
                .chain(session -> insert(heard, reader, session))
                .map(rows -> rows == 1);
    }

    private Uni<Integer> insert(Heard<?> heard, String reader, Mutiny.Session session) {
        return session.createNativeQuery(REMEMBER)
                .setParameter("reader", reader)
                .setParameter("event", heard.id())
                .setParameter("subject", heard.fact().subject())
                .setParameter("heardAt", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Uni<Void> giveUp(Arrival arrival, String reader, Throwable failure) {
        LOG.errorf(failure, "Put aside by %s: %s", reader, arrival);
        var dead = DeadLetter.failed(arrival, reader, failure, config.attempts());
        return deadLetters.burySurely(dead);
    }
}
