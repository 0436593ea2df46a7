package eu.passerelle.kit.topics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How topics are named and made. */
@ConfigMapping(prefix = "passerelle.topics")
public interface TopicsConfig {

    /** Goes before every topic's name: for several platforms on one Kafka, as in tests. */
    Optional<String> prefix();

    /** How many partitions a new topic has; facts about one subject stay in one. */
    @WithDefault("6")
    int partitions();

    /** How many copies Kafka keeps of a new topic; Kafka's own default if absent. */
    Optional<Short> replicas();

    /** How long a topic that counts, and a dead-letter topic, remembers. */
    @WithDefault("30d")
    Duration remembered();

    /** How long to wait for Kafka when making topics before the next try. */
    @WithDefault("10s")
    Duration patience();
}
