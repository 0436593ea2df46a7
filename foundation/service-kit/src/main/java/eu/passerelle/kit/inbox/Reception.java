package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.topics.Topics;
import eu.passerelle.kit.topics.UnreadableFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Brings one record to all readers, and does not come back before each has acted or given up. */
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final Readers readers;
    private final DeadLetters deadLetters;
    private final Transactions transactions;
    private final Topics topics;
    private final Spans spans;
    private final InboxConfig config;

    Reception(
            Readers readers,
            DeadLetters deadLetters,
            Transactions transactions,
            Topics topics,
            Spans spans,
            InboxConfig config) {
        this.readers = readers;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.topics = topics;
        this.spans = spans;
        this.config = config;
    }

    void receiveBlocking(Envelope envelope) throws InterruptedException {
        var context = topics.telling(envelope.topic()).orElseThrow();
        try (var span = spans.hearing(envelope)) {
            var heard = open(envelope, context, span);
            for (var reader : heard.isPresent() ? readers.of(context) : NOBODY) {
                bring(heard.get(), reader, envelope, span);
            }
        }
    }

    private static final java.util.List<EventsReader<?>> NOBODY = java.util.List.of();

    private Optional<Heard<Fact>> open(Envelope envelope, Context context, Spans.Hearing span)
            throws InterruptedException {
        try {
            return readers.open(envelope, context);
        } catch (UnreadableFact unreadable) {
            LOG.errorf(unreadable, "Put aside as unreadable: %s", envelope);
            bury(DeadLetters.unreadable(envelope, unreadable), span);
            return Optional.empty();
        }
    }

    private void bring(
            Heard<Fact> heard, EventsReader<?> reader, Envelope envelope, Spans.Hearing span)
            throws InterruptedException {
        int failures = 0;
        for (var pause = new Pause(config.retry(), config.longestRetry()); ; pause.take()) {
            var failure = attempt(() -> readers.act(reader, heard), span);
            if (failure.isEmpty()) {
                return;
            }
            var cause = failure.get();
            if (Weather.passes(cause)) {
                LOG.warnf("%s waits: %s (%s)", reader.name(), envelope, cause);
            } else if (++failures >= config.attempts()) {
                LOG.errorf(cause, "Put aside by %s: %s", reader.name(), envelope);
                bury(DeadLetters.failed(envelope, reader.name(), failures, reason(cause)), span);
                return;
            }
        }
    }

    private void bury(DeadLetter dead, Spans.Hearing span) throws InterruptedException {
        var pause = new Pause(config.retry(), config.longestRetry());
        var failure = attempt(() -> deadLetters.bury(dead), span);
        while (failure.isPresent()) {
            LOG.errorf(failure.get(), "Can't put aside yet: %s", dead);
            pause.take();
            failure = attempt(() -> deadLetters.bury(dead), span);
        }
    }

    private Optional<Throwable> attempt(Supplier<Uni<Void>> work, Spans.Hearing span)
            throws InterruptedException {
        try {
            transactions.runBlocking(span.context(), config.patience(), work);
            return Optional.empty();
        } catch (ExecutionException failure) {
            return Optional.of(failure.getCause());
        } catch (TimeoutException late) {
            return Optional.of(late);
        }
    }

    /** Names what failed without its message, which may quote a person's data. */
    static String reason(Throwable cause) {
        return cause instanceof Refused refused
                ? refused.refusal().reason()
                : cause.getClass().getSimpleName();
    }

    /** Longer and longer waits. */
    private static final class Pause {

        private final Duration longest;
        private Duration next;

        Pause(Duration first, Duration longest) {
            this.next = first;
            this.longest = longest;
        }

        void take() throws InterruptedException {
            Thread.sleep(next);
            var doubled = next.multipliedBy(2);
            next = doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }
}
