package eu.passerelle.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

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

    /** How documents of others are fetched. */
    Fetching fetching();

    /** What one organisation may hand in at once. */
    Batches batch();

    /** What receipts are signed with. */
    Receipts receipts();

    /** What one organisation may hand in at once. */
    interface Batches {
        /** How many credentials one batch may have. */
        @WithDefault("500")
        int most();

        /** How many credentials a minute are verified for one organisation, by each replica. */
        @WithDefault("3000")
        int perMinute();
    }

    /** What receipts are signed with; without it each replica makes a key of its own. */
    interface Receipts {
        /** The public key as a Multikey. */
        Optional<String> publicKey();

        /** The secret key as a Multikey. */
        Optional<String> secretKey();
    }

    /** How documents of others are fetched. */
    interface Fetching {
        /** How long one document may take, with every redirect. */
        @WithDefault("3s")
        Duration patience();

        /** How often one may be sent on. */
        @WithDefault("3")
        int redirects();

        /** After how many failures in a row a host is left alone. */
        @WithDefault("3")
        int failures();

        /** For how long it is left alone then. */
        @WithDefault("30s")
        Duration rest();

        /**
         * Hosts, with a port or for all ports, that may be private, without TLS or with a
         * certificate nobody knows, for tests and local mirrors; refused in production.
         */
        Optional<Set<String>> testHosts();
    }
}
