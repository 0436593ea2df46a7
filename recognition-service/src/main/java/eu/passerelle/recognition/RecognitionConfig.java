package eu.passerelle.recognition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set in recognition. */
@ConfigMapping(prefix = "passerelle.recognition")
public interface RecognitionConfig {
    /** How often agreements are looked through for those whose last day has passed. */
    @WithDefault("60s")
    Duration expiryCheck();
}
