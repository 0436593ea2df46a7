package eu.passerelle.testkit.facts;

import com.github.f4b6a3.uuid.UuidCreator;
import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.topics.CloudEvents;
import eu.passerelle.kit.topics.FactsJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hears and tells on the Kafka of the running test, as another service would. */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final List<Told> heard = new ArrayList<>();

    private KafkaProbe(String topic) {
        this.topic = topic;
        Map<String, Object> kafka =
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig()
                                .getValue("kafka.bootstrap.servers", String.class));
        consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer());
        producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }

    /** A probe on a context's topic; it hears what was told before, too. */
    public static KafkaProbe on(Context context) {
        return on(context.topic());
    }

    /** A probe on any topic; it hears what was told before, too. */
    public static KafkaProbe on(String topic) {
        return new KafkaProbe(topic);
    }

    /** Tells a fact as its context would; its CloudEvents id. */
    public String tell(Fact fact) {
        var id = UuidCreator.getTimeOrderedEpochPlus1().toString();
        tell(id, fact);
        return id;
    }

    /** Tells a fact under an id of the test's choice: the same id is the same delivery again. */
    public void tell(String id, Fact fact) {
        tell(
                fact.subject(),
                Map.of(CloudEvents.ID, id, CloudEvents.TYPE, Context.typeOf(fact.getClass())),
                FactsJson.write(fact));
    }

    /** Puts any record on the topic, and waits until Kafka has it. */
    public void tell(String key, Map<String, String> headers, byte[] payload) {
        var record = new ProducerRecord<>(topic, key, payload);
        headers.forEach((n, v) -> record.headers().add(n, v.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException("Kafka did not take it", failure);
        }
    }

    /** Waits for the first record like that, from the beginning of the topic. */
    public Told await(Predicate<Told> wanted) {
        return await(1, wanted).getFirst();
    }

    /** Waits for a fact of that kind about that subject. */
    public <F extends Fact> F await(Class<F> kind, String subject) {
        var type = Context.typeOf(kind);
        return await(told -> type.equals(told.type()) && subject.equals(told.key())).as(kind);
    }

    /** Waits for that many records like that, in the order in which they lie on the topic. */
    public List<Told> await(int count, Predicate<Told> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            listen();
            var found = heard.stream().filter(wanted).limit(count).toList();
            if (found.size() == count) {
                return found;
            }
        }
        throw new AssertionError(
                "Not told on %s within %s, but: %s"
                        .formatted(topic, PATIENCE, heard.stream().map(Told::type).toList()));
    }

    /** Everything on the topic after nothing more has come for a moment. */
    public List<Told> everything(Duration quiet) {
        long last = System.nanoTime();
        while (System.nanoTime() - last < quiet.toNanos()) {
            if (listen()) {
                last = System.nanoTime();
            }
        }
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }

    private boolean listen() {
        if (consumer.assignment().isEmpty()) {
            assign();
        }
        int before = heard.size();
        consumer.poll(GLANCE).forEach(record -> heard.add(Told.of(record)));
        return heard.size() > before;
    }

    private void assign() {
        var found = new HashMap<>(consumer.listTopics()).getOrDefault(topic, List.of());
        var parts = found.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
        consumer.assign(parts);
        consumer.seekToBeginning(parts);
    }
}
