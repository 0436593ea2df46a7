package eu.passerelle.kit.outbox;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.topics.FactsJson;
import eu.passerelle.kit.topics.Topics;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** An outbox on the caller's own session: its row lives and dies with the caller's transaction. */
@ApplicationScoped
public class PostgresOutbox implements Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, topic, source, subject, type, occurred_at, payload, extensions)
            values (:id, :topic, :source, :subject, :type, :occurredAt, :payload, :headers)
            """;

    private final Topics topics;
    private final Ids ids;
    private final Clock clock;

    PostgresOutbox(Topics topics, Ids ids, Clock clock) {
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Void> add(Fact fact) {
        var kind = fact.getClass();
        var context = Context.telling(kind);
        return put(
                new Letter(
                        ids.next(),
                        topics.of(context),
                        context.source(),
                        fact.subject(),
                        Context.typeOf(kind),
                        clock.instant(),
                        FactsJson.write(fact),
                        Map.of()));
    }

    /** Puts a letter in as it is. */
    public Uni<Void> put(Letter letter) {
        return Panache.getSession()
                .invoke(PostgresOutbox::demandTransaction)
                // Flushing first takes the locks of the rows that changed, so that two transactions
                // about one subject get their positions in the order in which they commit.
                .call(Mutiny.Session::flush)
                .chain(session -> insert(letter, session));
    }

    private static void demandTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException(
                    "A fact is told in the transaction that makes it true, and there is none");
        }
    }

    private static Uni<Void> insert(Letter letter, Mutiny.Session session) {
        return session.createNativeQuery(INSERT)
                .setParameter("id", letter.id())
                .setParameter("topic", letter.topic())
                .setParameter("source", letter.source())
                .setParameter("subject", letter.subject())
                .setParameter("type", letter.type())
                .setParameter("occurredAt", letter.occurredAt().atOffset(ZoneOffset.UTC))
                .setParameter("payload", letter.payload())
                .setParameter("headers", headers(letter))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String headers(Letter letter) {
        var headers = new JsonObject();
        Trace.ofNow().forEach(headers::put);
        letter.headers().forEach(headers::put);
        return headers.encode();
    }
}
