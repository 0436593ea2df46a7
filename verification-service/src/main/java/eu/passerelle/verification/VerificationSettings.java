package eu.passerelle.verification;

import eu.passerelle.verification.desk.DeskRules;
import eu.passerelle.verification.fetching.FetchLimits;
import eu.passerelle.verification.fetching.Guard;
import eu.passerelle.verification.proof.Periods;
import eu.passerelle.verification.verdict.SpecificationLinks;
import eu.passerelle.verification.verdict.Tolerance;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands what is set to the hearts, which know of no configuration. */
@ApplicationScoped
class VerificationSettings {
    @Produces
    @Singleton
    Tolerance tolerance(VerificationConfig config) {
        return new Tolerance(config.staleAfter(), config.clocksDiffer());
    }

    @Produces
    @Singleton
    DeskRules desk(VerificationConfig config) {
        return new DeskRules(config.patience(), config.atOnce());
    }

    @Produces
    @Singleton
    Periods periods(VerificationConfig config) {
        return new Periods(config.clocksDiffer());
    }

    @Produces
    @Singleton
    SpecificationLinks links(@ConfigProperty(name = "passerelle.origin") String origin) {
        return new SpecificationLinks(origin);
    }

    @Produces
    @Singleton
    FetchLimits fetchLimits(VerificationConfig config) {
        var fetching = config.fetching();
        return new FetchLimits(
                fetching.patience(), fetching.redirects(), fetching.failures(), fetching.rest());
    }

    @Produces
    @Singleton
    Guard guard(VerificationConfig config, @ConfigProperty(name = "passerelle.origin") URI origin) {
        Set<String> testHosts = config.fetching().testHosts().orElse(Set.of());
        refuseInProduction(testHosts, ConfigUtils.isProfileActive("prod"));
        return new Guard(origin, testHosts);
    }

    /** Nobody may lead production into its own network. */
    static void refuseInProduction(Set<String> testHosts, boolean production) {
        if (production && !testHosts.isEmpty()) {
            throw new IllegalStateException(
                    "passerelle.verification.fetching.test-hosts is for tests and local mirrors");
        }
    }
}
