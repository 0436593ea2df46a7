package eu.passerelle.kit.inbox;

import eu.passerelle.kit.topics.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as it came from Kafka.
 *
 * @param topic where
 * @param part which partition
 * @param place where in it
 * @param eventId the CloudEvents id; empty if it has none
 * @param type the CloudEvents type; empty if it has none
 * @param subject the key; empty if it has none
 * @param payload the fact as JSON, or whatever came instead; empty for a tombstone
 * @param trace the headers of the trace it belongs to
 */
record Envelope(
        String topic,
        int part,
        long place,
        String eventId,
        String type,
        String subject,
        byte[] payload,
        Map<String, String> trace) {

    private static final byte[] NOTHING = {};

    Envelope {
        trace = Map.copyOf(trace);
    }

    static Envelope of(ConsumerRecord<String, byte[]> record) {
        return new Envelope(
                record.topic(),
                record.partition(),
                record.offset(),
                header(record, CloudEvents.ID),
                header(record, CloudEvents.TYPE),
                record.key() == null ? "" : record.key(),
                record.value() == null ? NOTHING : record.value(),
                trace(record));
    }

    /** Whether it only says that a subject is no more; nobody of ours sends that. */
    boolean tombstone() {
        return payload.length == 0 && type.isEmpty();
    }

    private static Map<String, String> trace(ConsumerRecord<String, byte[]> record) {
        var trace = new HashMap<String, String>();
        for (var name : new String[] {"traceparent", "tracestate"}) {
            var value = header(record, name);
            if (!value.isEmpty()) {
                trace.put(name, value);
            }
        }
        return trace;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s %s %s (%s/%d/%d)".formatted(eventId, type, subject, topic, part, place);
    }
}
