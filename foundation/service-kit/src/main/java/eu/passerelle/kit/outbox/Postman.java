package eu.passerelle.kit.outbox;

import eu.passerelle.kit.topics.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Carries letters to Kafka as CloudEvents in binary mode. */
final class Postman implements AutoCloseable {

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final KafkaProducer<String, byte[]> producer;

    Postman(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends; tells later, maybe on another thread, how it went: the failure is null if well. */
    void send(Letter letter, BiConsumer<Letter, Exception> afterwards) {
        try {
            producer.send(record(letter), (place, failure) -> afterwards.accept(letter, failure));
        } catch (RuntimeException failure) {
            afterwards.accept(letter, failure);
        }
    }

    @Override
    public void close() {
        producer.close(GOODBYE);
    }

    private static ProducerRecord<String, byte[]> record(Letter letter) {
        var record =
                new ProducerRecord<>(letter.topic(), letter.subject(), letter.payload());
        headers(letter).forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static Map<String, String> headers(Letter letter) {
        var headers = new HashMap<>(letter.headers());
        headers.put(CloudEvents.SPEC_VERSION, CloudEvents.VERSION);
        headers.put(CloudEvents.ID, letter.id().toString());
        headers.put(CloudEvents.SOURCE, letter.source());
        headers.put(CloudEvents.TYPE, letter.type());
        headers.put(CloudEvents.SUBJECT, letter.subject());
        headers.put(CloudEvents.TIME, letter.occurredAt().toString());
        headers.put(CloudEvents.CONTENT_TYPE, CloudEvents.JSON);
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
