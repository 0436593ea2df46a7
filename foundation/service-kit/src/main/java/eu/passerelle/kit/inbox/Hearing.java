package eu.passerelle.kit.inbox;

import eu.passerelle.kit.topics.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hears what the others tell, in a thread of its own, if anybody here reads it. */
@ApplicationScoped
class Hearing {

    private static final Logger LOG = Logger.getLogger(Hearing.class);
    private static final Duration GOODBYE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final Readers readers;
    private final Reception reception;
    private final Topics topics;
    private final InboxConfig config;
    private final String service;
    private volatile boolean stopping;
    private Thread thread;

    Hearing(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Readers readers,
            Reception reception,
            Topics topics,
            InboxConfig config,
            @ConfigProperty(name = "passerelle.service") String service) {
        this.kafka = kafka;
        this.readers = readers;
        this.reception = reception;
        this.topics = topics;
        this.config = config;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (config.hears() && !readers.topics().isEmpty()) {
            thread = Thread.ofPlatform().daemon().name("hearing").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(GOODBYE);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                topics.makeMissingBlocking(readers.heard());
                hear();
            } catch (Exception failure) {
                LOG.warn("Hearing stops for a moment", failure);
                pause();
            }
        }
    }

    private void hear() {
        try (var consumer = consumer()) {
            var ear = new Ear(consumer, reception);
            ear.subscribe(readers.topics());
            while (!stopping) {
                ear.listen();
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
