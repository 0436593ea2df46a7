package eu.passerelle.testkit.facts;

import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.topics.CloudEvents;
import eu.passerelle.kit.topics.FactsJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as it lies on Kafka.
 *
 * @param key Kafka's key
 * @param headers by name, as text
 * @param payload the bytes
 */
public record Told(String key, Map<String, String> headers, byte[] payload) {

    public Told {
        headers = Map.copyOf(headers);
    }

    static Told of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new Told(record.key(), headers, record.value());
    }

    /** The CloudEvents id. */
    public String id() {
        return headers.get(CloudEvents.ID);
    }

    /** The CloudEvents type. */
    public String type() {
        return headers.get(CloudEvents.TYPE);
    }

    /** The fact itself. */
    public <F extends Fact> F as(Class<F> kind) {
        return FactsJson.read(payload, kind);
    }

    /** The JSON as it is. */
    public String json() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
