package eu.passerelle.kit.outbox;

import eu.passerelle.kit.topics.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox, in a thread of its own. In each service one replica at a time holds
 * the lock and does it; when that ends, however it ends, PostgreSQL gives the lock to the next.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(5);

    private final DataSource database;
    private final Postman postman;
    private final Topics topics;
    private final OutboxConfig config;
    private final Counter sent;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean stopping;
    private Thread thread;

    Relay(
            DataSource database,
            Postman postman,
            Topics topics,
            OutboxConfig config,
            MeterRegistry meters) {
        this.database = database;
        this.postman = postman;
        this.topics = topics;
        this.config = config;
        this.sent = Counter.builder("passerelle.outbox.sent").register(meters);
        gauges(meters);
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(GOODBYE);
        }
    }

    private void gauges(MeterRegistry meters) {
        Gauge.builder("passerelle.outbox.waiting", () -> backlog.waiting()).register(meters);
        Gauge.builder("passerelle.outbox.stuck", () -> backlog.stuck()).register(meters);
        Gauge.builder("passerelle.outbox.oldest", () -> backlog.oldestInSeconds())
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("passerelle.deadletters.open", () -> backlog.dead()).register(meters);
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                turn(connection);
            } catch (InterruptedException end) {
                return;
            } catch (Exception failure) {
                if (!stopping) {
                    LOG.warn("The relay stops for a moment", failure);
                }
            }
            rest();
        }
    }

    private void turn(Connection connection) throws Exception {
        var letters = new WaitingLetters(connection);
        backlog = letters.backlog(config.stuckAfter());
        if (!letters.takeTurn()) {
            return;
        }
        try {
            letters.listen();
            relay(letters);
        } finally {
            letters.giveTurn();
        }
    }

    private void relay(WaitingLetters letters) throws SQLException, InterruptedException {
        var round = new Round(letters, postman, topics, config);
        var look = new Every(BETWEEN_LOOKS);
        var clean = new Every(BETWEEN_CLEANINGS);
        while (!stopping) {
            sent.increment(round.go());
            if (look.due()) {
                backlog = letters.backlog(config.stuckAfter());
            }
            if (clean.due()) {
                letters.forget(config.keepSent());
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(config.sweep());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
