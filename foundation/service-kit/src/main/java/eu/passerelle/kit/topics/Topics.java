package eu.passerelle.kit.topics;

import eu.passerelle.contracts.Context;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The topics of the four contexts as they are called here, and their dead-letter topics. */
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final Map<String, Object> kafka;
    private final TopicsConfig config;
    private final String service;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicsConfig config,
            @ConfigProperty(name = "passerelle.service") String service) {
        this.kafka = kafka;
        this.config = config;
        this.service = service;
    }

    /** Where a context tells its facts. */
    public String of(Context context) {
        return config.prefix().orElse("") + context.topic();
    }

    /** Where this service puts what it could not read or act on. */
    public String deadOf(Context context) {
        return of(context) + ".dead." + service;
    }

    /** Which context tells its facts there; empty if none does. */
    public Optional<Context> telling(String topic) {
        return Arrays.stream(Context.values()).filter(c -> of(c).equals(topic)).findFirst();
    }

    /** Whose facts come over a channel: {@code issuance-evidence} brings what issuance tells. */
    public Optional<Context> heardOn(String channel) {
        return Channels.context(channel);
    }

    /** Makes a topic, if it is missing. */
    public Uni<Void> makeSure(String name) {
        return known.contains(name)
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .<Void>item(() -> makeBlocking(name))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Makes the topics of all contexts before anybody listens, so that nobody has to wait. */
    void atStart(@Observes @Priority(1) StartupEvent start) {
        try {
            makeBlocking(Arrays.stream(Context.values()).map(this::of).toList());
        } catch (IllegalStateException kafkaIsAway) {
            LOG.warn("Kafka is not there yet; topics are made when it is", kafkaIsAway);
        }
    }

    private Void makeBlocking(String name) {
        makeBlocking(List.of(name));
        return null;
    }

    private void makeBlocking(List<String> names) {
        try (var admin = Admin.create(Map.copyOf(kafka))) {
            var there = admin.listTopics().names().get(patience(), TimeUnit.MILLISECONDS);
            for (var name : names) {
                if (!there.contains(name)) {
                    make(admin, topic(name));
                }
                known.add(name);
            }
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The topics can't be made", failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private NewTopic topic(String name) {
        return telling(name)
                .map(context -> topic(name, config.partitions(), cleaning(context)))
                .orElseGet(() -> topic(name, 1, forAWhile()));
    }

    private NewTopic topic(String name, int partitions, Map<String, String> cleaning) {
        return new NewTopic(name, Optional.of(partitions), config.replicas()).configs(cleaning);
    }

    private Map<String, String> cleaning(Context context) {
        return switch (context.retention()) {
            case NEWEST_OF_EACH_SUBJECT ->
                    Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            case FOR_A_WHILE -> forAWhile();
        };
    }

    private Map<String, String> forAWhile() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(config.remembered().toMillis()));
    }

    private void make(Admin admin, NewTopic topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            admin.createTopics(Set.of(topic)).all().get(patience(), TimeUnit.MILLISECONDS);
            LOG.infof("Made the topic %s", topic.name());
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    private long patience() {
        return config.patience().toMillis();
    }
}
