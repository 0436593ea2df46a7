package eu.passerelle.kit.outbox;

import eu.passerelle.kit.topics.CloudEvents;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Carries letters to Kafka as CloudEvents in binary mode. */
@ApplicationScoped
class Postman {

    private final MutinyEmitter<byte[]> channel;

    Postman(
            @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 2_048)
                    MutinyEmitter<byte[]> channel) {
        this.channel = channel;
    }

    /** Done when Kafka has it. */
    Uni<Void> send(Letter letter) {
        var envelope =
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(letter.topic())
                        .withKey(letter.subject())
                        .withHeaders(headers(letter))
                        .build();
        return channel.sendMessage(Message.of(letter.payload()).addMetadata(envelope));
    }

    private static RecordHeaders headers(Letter letter) {
        var headers = new RecordHeaders();
        attributes(letter)
                .forEach(
                        (name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private static Map<String, String> attributes(Letter letter) {
        var attributes = new HashMap<>(letter.headers());
        attributes.put(CloudEvents.SPEC_VERSION, CloudEvents.VERSION);
        attributes.put(CloudEvents.ID, letter.id().toString());
        attributes.put(CloudEvents.SOURCE, letter.source());
        attributes.put(CloudEvents.TYPE, letter.type());
        attributes.put(CloudEvents.SUBJECT, letter.subject());
        attributes.put(CloudEvents.TIME, letter.occurredAt().toString());
        attributes.put(CloudEvents.CONTENT_TYPE, CloudEvents.JSON);
        return attributes;
    }
}
