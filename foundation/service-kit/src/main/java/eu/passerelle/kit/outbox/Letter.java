package eu.passerelle.kit.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact in its envelope, as the outbox keeps it and Kafka carries it.
 *
 * @param id the CloudEvents id
 * @param topic where it goes
 * @param source who tells it
 * @param subject what it is about: Kafka's key
 * @param type the CloudEvents type
 * @param occurredAt when it became true
 * @param payload the fact as JSON
 * @param headers further headers: the trace, and CloudEvents extensions
 */
public record Letter(
        UUID id,
        String topic,
        String source,
        String subject,
        String type,
        Instant occurredAt,
        byte[] payload,
        Map<String, String> headers) {

    public Letter {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "Letter[%s %s %s]".formatted(id, type, subject);
    }
}
