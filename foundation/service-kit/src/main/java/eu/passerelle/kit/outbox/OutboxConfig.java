package eu.passerelle.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How facts are sent. */
@ConfigMapping(prefix = "passerelle.outbox")
public interface OutboxConfig {

    /** Whether this process sends at all. */
    @WithDefault("true")
    boolean relay();

    /** How many facts are on their way at once, each about another subject. */
    @WithDefault("500")
    int batch();

    /** How often to look when nothing woke the relay. */
    @WithDefault("1s")
    Duration sweep();

    /** How long to wait before the second try; doubled with each further one. */
    @WithDefault("500ms")
    Duration retry();

    /** The longest wait between two tries. */
    @WithDefault("30s")
    Duration longestRetry();

    /** How long sent facts are kept. */
    @WithDefault("7d")
    Duration keepSent();

    /** After how long a waiting fact counts as stuck. */
    @WithDefault("30s")
    Duration stuckAfter();
}
