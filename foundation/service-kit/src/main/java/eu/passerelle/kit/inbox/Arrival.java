package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.topics.CloudEvents;
import eu.passerelle.kit.topics.FactsJson;
import eu.passerelle.kit.topics.UnreadableFact;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A record as it came in.
 *
 * @param channel over which channel
 * @param context who told it
 * @param place its topic, partition and offset
 * @param eventId the CloudEvents id; the place if it has none
 * @param type the CloudEvents type; empty if it has none
 * @param subject the key; empty if it has none
 * @param payload the fact as JSON, or whatever came instead; nothing for a tombstone
 */
record Arrival(
        String channel,
        Context context,
        String place,
        String eventId,
        String type,
        String subject,
        byte[] payload) {

    private static final String LOCAL = Arrival.class.getName();
    private static final byte[] NOTHING = {};

    static Arrival of(
            String channel,
            Context context,
            IncomingKafkaRecordMetadata<?, ?> record,
            Object payload) {
        var place = record.getTopic() + "/" + record.getPartition() + "/" + record.getOffset();
        return new Arrival(
                channel,
                context,
                place,
                header(record, CloudEvents.ID).orElse(place),
                header(record, CloudEvents.TYPE).orElse(""),
                record.getKey() == null ? "" : record.getKey().toString(),
                payload instanceof byte[] bytes ? bytes : NOTHING);
    }

    /** A fact that was handed over without a record: only a test does that. */
    static Arrival byHand(Heard<?> heard) {
        var kind = heard.fact().getClass();
        var context = Context.telling(kind);
        return new Arrival(
                "by-hand",
                context,
                "",
                heard.id(),
                Context.typeOf(kind),
                heard.fact().subject(),
                FactsJson.write(heard.fact()));
    }

    /** What is being heard right now, as the message's own context knows it. */
    static Optional<Arrival> current() {
        return Optional.ofNullable(Vertx.currentContext())
                .map(context -> context.<Arrival>getLocal(LOCAL));
    }

    /** From here on the message's context is its own, and knows what it brings. */
    void isHeardIn(io.vertx.core.Context message) {
        VertxContextSafetyToggle.setContextSafe(message, true);
        message.putLocal(LOCAL, this);
    }

    /** The fact; empty if it is of a kind this service does not know (yet), or a tombstone. */
    Optional<Heard<Fact>> open() {
        if (payload.length == 0 && type.isEmpty()) {
            return Optional.empty();
        }
        if (type.isEmpty() || eventId.equals(place)) {
            throw new UnreadableFact("it has no CloudEvents id or type");
        }
        return context.kindOf(type).map(this::read);
    }

    private Heard<Fact> read(Class<? extends Fact> kind) {
        return new Heard<>(eventId, FactsJson.read(payload, kind));
    }

    private static Optional<String> header(IncomingKafkaRecordMetadata<?, ?> record, String name) {
        return Optional.ofNullable(record.getHeaders().lastHeader(name))
                .map(header -> header.value())
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "%s %s %s (%s)".formatted(eventId, type, subject, place);
    }
}
