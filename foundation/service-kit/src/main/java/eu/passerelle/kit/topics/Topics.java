package eu.passerelle.kit.topics;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Makes the topics that are missing; waits for Kafka, so it is called on a thread of its own. */
    public void makeMissingBlocking(Set<Class<? extends Fact>> heard)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(Map.copyOf(kafka))) {
            var missing = missing(admin, wanted(heard));
            for (var topic : missing) {
                make(admin, topic);
            }
        }
    }

    private Map<String, NewTopic> wanted(Set<Class<? extends Fact>> heard) {
        var told = Arrays.stream(Context.values()).map(c -> topic(of(c), cleaning(c)));
        var dead =
                Arrays.stream(Context.values())
                        .filter(c -> heard.contains(c.facts()))
                        .map(c -> topic(deadOf(c), forAWhile()));
        return Stream.concat(told, dead).collect(Collectors.toMap(NewTopic::name, t -> t));
    }

    private NewTopic topic(String name, Map<String, String> cleaning) {
        return new NewTopic(name, Optional.of(config.partitions()), config.replicas())
                .configs(cleaning);
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

    private java.util.List<NewTopic> missing(Admin admin, Map<String, NewTopic> wanted)
            throws InterruptedException, ExecutionException, TimeoutException {
        var there = admin.listTopics().names().get(patience(), TimeUnit.MILLISECONDS);
        return wanted.values().stream().filter(t -> !there.contains(t.name())).toList();
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
