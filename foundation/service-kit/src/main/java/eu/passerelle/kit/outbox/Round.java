package eu.passerelle.kit.outbox;

import eu.passerelle.kit.topics.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * One relay's turn: takes the head of every subject's line, has it sent, and notes how that went.
 * One letter of a subject is on its way at a time, so a failure stops that line and no other.
 */
final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final WaitingLetters letters;
    private final Postman postman;
    private final Topics topics;
    private final OutboxConfig config;
    private final Map<UUID, Letter> underway = new HashMap<>();
    private final LinkedBlockingQueue<Delivery> done = new LinkedBlockingQueue<>();

    Round(WaitingLetters letters, Postman postman, Topics topics, OutboxConfig config) {
        this.letters = letters;
        this.postman = postman;
        this.topics = topics;
        this.config = config;
    }

    /** Sends what waits, or waits until something does; how many were sent. */
    int go() throws SQLException, InterruptedException {
        boolean sentAny = send();
        if (underway.isEmpty() && !sentAny) {
            letters.await(config.sweep());
            return 0;
        }
        return note(done.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private boolean send() throws SQLException {
        if (underway.size() >= config.batch()) {
            return false;
        }
        boolean any = false;
        for (var letter : letters.heads(config.batch())) {
            if (underway.putIfAbsent(letter.id(), letter) == null) {
                any = true;
                send(letter);
            }
        }
        return any;
    }

    private void send(Letter letter) {
        topics.makeSure(letter.topic())
                .chain(() -> postman.send(letter))
                .subscribe()
                .with(
                        sent -> done.add(new Delivery(letter, null)),
                        failure -> done.add(new Delivery(letter, failure)));
    }

    private int note(Delivery first) throws SQLException {
        if (first == null) {
            return 0;
        }
        var all = new ArrayList<Delivery>();
        all.add(first);
        done.drainTo(all);
        var sent = all.stream().filter(d -> d.failure() == null).map(d -> d.letter().id()).toList();
        if (!sent.isEmpty()) {
            letters.sent(sent);
        }
        for (var delivery : all) {
            noteFailure(delivery);
            underway.remove(delivery.letter().id());
        }
        return sent.size();
    }

    private void noteFailure(Delivery delivery) throws SQLException {
        var failure = delivery.failure();
        if (failure == null) {
            return;
        }
        LOG.warnf(failure, "Not sent: %s; the line of its subject waits", delivery.letter());
        // Kafka away: try again soon. Anything else needs somebody to look at it.
        var longest =
                failure instanceof RetriableException ? config.retry() : config.longestRetry();
        var name = failure.getClass().getSimpleName();
        letters.failed(delivery.letter().id(), name, config.retry(), longest);
    }

    /** How the sending of one letter went; the failure is null if well. */
    private record Delivery(Letter letter, Throwable failure) {}
}
