package eu.passerelle.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about verification. */
@ConfigMapping(prefix = "passerelle.verification")
public interface VerificationConfig {
    /**
     * How old our copy of the registry may be: for so long answers stay as they are while nothing
     * can be heard; after that no issuer is confirmed.
     */
    @WithDefault("24h")
    Duration staleAfter();

    /** How far ahead an issuer's clock may be. */
    @WithDefault("2m")
    Duration clocksDiffer();

    /** How often each replica takes in what was heard, by whichever replica. */
    @WithDefault("100ms")
    Duration catchUpEvery();

    /** How often it is looked whether everything told has been heard. */
    @WithDefault("5s")
    Duration lookEvery();

    /** How long one credential may take. */
    @WithDefault("5s")
    Duration patience();

    /** How many credentials may be at work at once in one replica; further ones are refused. */
    @WithDefault("64")
    int atOnce();

    /** How often answers given are told as counts. */
    @WithDefault("1s")
    Duration tellEvery();
}
