package eu.passerelle.issuance;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What can be set in this service alone. */
@StaticInitSafe
@ConfigMapping(prefix = "passerelle.issuance")
public interface IssuanceConfig {

    /** Wraps stored private keys: 32 random characters or more, unchanged while keys are stored. */
    String keySecret();

    /** How status lists are kept. */
    StatusList statusList();

    /** How cohorts are issued. */
    Cohort cohort();

    /** The issuer for tests of other software. */
    TestIssuer testIssuer();

    /** How cohorts are issued. */
    interface Cohort {

        /** How often it is looked whether one was confirmed. */
        @WithDefault("1s")
        Duration lookEvery();
    }

    /** The issuer for tests of other software, which asks nobody for a token. */
    interface TestIssuer {

        /** Whether there is one; a service in production does not start with it. */
        @WithDefault("false")
        boolean enabled();

        /** Where its status lists are published; without one, where everything is. */
        Optional<URI> origin();
    }

    /** How status lists are kept. */
    interface StatusList {

        /**
         * How many credentials one list is for. Below 131,072 a credential could be told from its
         * place (Bitstring Status List 1.0, 6.1); fewer are refused.
         */
        @WithDefault("131072")
        int entries();

        /** How long a signed list is valid. */
        @WithDefault("P1D")
        Duration validity();

        /** How long before its end a list is signed anew. */
        @WithDefault("PT12H")
        Duration refreshBefore();

        /** How long readers may use a copy, and so how late a revocation may reach them. */
        @WithDefault("PT1M")
        Duration ttl();

        /** How often it is looked whether one must be. */
        @WithDefault("60s")
        Duration refreshEvery();
    }
}
