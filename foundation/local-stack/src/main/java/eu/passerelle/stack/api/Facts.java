package eu.passerelle.stack.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to everything the four services tell, from now on or from the beginning. */
public final class Facts implements AutoCloseable {

    private static final List<String> TOPICS =
            Stream.of("catalog", "issuance", "verification", "recognition")
                    .map(context -> "passerelle." + context + ".v1")
                    .toList();
    private static final Duration ONE_LOOK = Duration.ofMillis(20);

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread listener;
    private volatile boolean over;

    private Facts(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
        this.listener = Thread.ofPlatform().daemon().name("facts").unstarted(this::listen);
    }

    /** Everything told from now on. */
    public static Facts fromNow(String bootstrapServers) {
        var facts = new Facts(consumer(bootstrapServers));
        facts.consumer.seekToEnd(facts.consumer.assignment());
        facts.consumer.assignment().forEach(facts.consumer::position);
        facts.listener.start();
        return facts;
    }

    /** Everything ever told, as far as the topics remember. */
    public static Facts fromTheBeginning(String bootstrapServers) {
        var facts = new Facts(consumer(bootstrapServers));
        facts.consumer.seekToBeginning(facts.consumer.assignment());
        facts.listener.start();
        return facts;
    }

    /** What was told so far. */
    public List<Told> all() {
        return List.copyOf(told);
    }

    @Override
    public void close() {
        over = true;
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (consumer) {
            while (!over) {
                consumer.poll(ONE_LOOK).forEach(record -> told.add(read(record)));
            }
        }
    }

    private static Told read(ConsumerRecord<String, String> record) {
        return new Told(
                header(record, "ce_type").orElse(record.topic()),
                header(record, "ce_subject").orElse(String.valueOf(record.key())),
                System.nanoTime(),
                String.valueOf(record.value()));
    }

    private static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static KafkaConsumer<String, String> consumer(String bootstrapServers) {
        var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.assign(
                TOPICS.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList());
        return consumer;
    }
}
