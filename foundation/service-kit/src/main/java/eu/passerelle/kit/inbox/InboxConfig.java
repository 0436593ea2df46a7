package eu.passerelle.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How facts are heard. */
@ConfigMapping(prefix = "passerelle.inbox")
public interface InboxConfig {

    /** How often a reader may fail on a fact before it is put aside. */
    @WithDefault("5")
    int attempts();

    /** How long to wait before the second try; doubled with each further one. */
    @WithDefault("100ms")
    Duration retry();

    /** The longest wait between two tries. */
    @WithDefault("10s")
    Duration longestRetry();
}
