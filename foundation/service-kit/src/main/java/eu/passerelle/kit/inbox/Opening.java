package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.topics.Topics;
import eu.passerelle.kit.topics.UnreadableFact;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.PublisherDecorator;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.providers.locals.LocalContextMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Opens what comes in before a reader gets it: a record becomes a {@link Heard}. Kinds of facts
 * that nobody here knows are left out; what can't be read is put aside.
 */
@ApplicationScoped
class Opening implements PublisherDecorator {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Topics topics;
    private final DeadLetters deadLetters;
    private final Resubmissions resubmissions;

    Opening(Topics topics, DeadLetters deadLetters, Resubmissions resubmissions) {
        this.topics = topics;
        this.deadLetters = deadLetters;
        this.resubmissions = resubmissions;
    }

    /** Before the decorator that moves each message to its own context. */
    @Override
    public int getPriority() {
        return -100;
    }

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> messages, List<String> channels, boolean isConnector) {
        var channel = channels.getFirst();
        if (!isConnector || topics.heardOn(channel).isEmpty()) {
            return messages;
        }
        return resubmissions.into(channel, opened(messages, channel));
    }

    private Multi<Message<?>> opened(Multi<? extends Message<?>> messages, String channel) {
        return messages.onItem().transformToUniAndConcatenate(message -> open(message, channel));
    }

    /** The message as the reader wants it; nothing where there is nothing to read. */
    private Uni<Message<?>> open(Message<?> message, String channel) {
        var arrival = arrival(message, channel);
        if (arrival.isEmpty()) {
            return Uni.createFrom().item(message);
        }
        try {
            return open(message, arrival.get());
        } catch (UnreadableFact unreadable) {
            LOG.errorf(unreadable, "Put aside as unreadable: %s", arrival.get());
            return bury(message, arrival.get(), unreadable)
                    .call(() -> acknowledge(message))
                    .replaceWith(nothing());
        }
    }

    private Uni<Message<?>> open(Message<?> message, Arrival arrival) {
        return arrival.open()
                .<Uni<Message<?>>>map(heard -> Uni.createFrom().item(with(heard, arrival, message)))
                .orElseGet(() -> acknowledge(message).replaceWith(nothing()));
    }

    private static Message<?> with(Heard<Fact> heard, Arrival arrival, Message<?> message) {
        message.getMetadata(LocalContextMetadata.class)
                .ifPresent(local -> arrival.isHeardIn(local.context()));
        return message.withPayload(heard);
    }

    private Optional<Arrival> arrival(Message<?> message, String channel) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .flatMap(
                        record ->
                                topics.telling(record.getTopic())
                                        .map(
                                                context ->
                                                        Arrival.of(
                                                                channel,
                                                                context,
                                                                record,
                                                                message.getPayload())));
    }

    private Uni<Void> bury(Message<?> message, Arrival arrival, UnreadableFact unreadable) {
        var context = message.getMetadata(LocalContextMetadata.class).orElseThrow().context();
        arrival.isHeardIn(context);
        var burial = deadLetters.burySurely(DeadLetter.unreadable(arrival, unreadable));
        return Uni.createFrom()
                .emitter(
                        done ->
                                context.runOnContext(
                                        now ->
                                                burial.subscribe()
                                                        .with(done::complete, done::fail)));
    }

    private static Uni<Void> acknowledge(Message<?> message) {
        return Uni.createFrom().completionStage(message::ack);
    }

    private static Message<?> nothing() {
        return null;
    }
}
