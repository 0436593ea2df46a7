package eu.passerelle.verification;

import eu.passerelle.verification.desk.DeskRules;
import eu.passerelle.verification.employer.BatchRules;
import eu.passerelle.verification.employer.ReceiptKey;
import eu.passerelle.verification.fetching.FetchLimits;
import eu.passerelle.verification.fetching.Guard;
import eu.passerelle.verification.proof.Periods;
import eu.passerelle.verification.verdict.SpecificationLinks;
import eu.passerelle.verification.verdict.Tolerance;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands what is set to the hearts, which know of no configuration. */
@ApplicationScoped
class VerificationSettings {
    private static final Logger LOG = Logger.getLogger(VerificationSettings.class);

    /** Production does not start with what is for tests. */
    void start(@Observes StartupEvent started, Guard guard) {
        refuseInProduction(guard.testHosts(), ConfigUtils.isProfileActive("prod"));
    }

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
        return new Guard(origin, testHosts);
    }

    @Produces
    @Singleton
    BatchRules batchRules(VerificationConfig config) {
        return new BatchRules(config.batch().most(), config.batch().perMinute());
    }

    @Produces
    @Singleton
    ReceiptKey receiptKey(
            VerificationConfig config, @ConfigProperty(name = "passerelle.origin") URI origin) {
        var receipts = config.receipts();
        if (receipts.publicKey().isPresent() && receipts.secretKey().isPresent()) {
            return ReceiptKey.of(
                    origin.getAuthority(), receipts.publicKey().get(), receipts.secretKey().get());
        }
        LOG.warn("No key for receipts is set: they are signed with one of this replica alone");
        return ReceiptKey.fresh(origin.getAuthority());
    }

    /** Nobody may lead production into its own network. */
    static void refuseInProduction(Set<String> testHosts, boolean production) {
        if (production && !testHosts.isEmpty()) {
            throw new IllegalStateException(
                    "passerelle.verification.fetching.test-hosts is for tests and local mirrors");
        }
    }
}
