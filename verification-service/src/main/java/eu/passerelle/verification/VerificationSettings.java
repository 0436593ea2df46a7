package eu.passerelle.verification;

import eu.passerelle.verification.verdict.SpecificationLinks;
import eu.passerelle.verification.verdict.Tolerance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands what is set to the hearts, which know of no configuration. */
@ApplicationScoped
class VerificationSettings {
    @Produces
    @Singleton
    Tolerance tolerance(VerificationConfig config) {
        return new Tolerance(
                config.staleAfter(), config.clocksDiffer(), config.patience(), config.atOnce());
    }

    @Produces
    @Singleton
    SpecificationLinks links(@ConfigProperty(name = "passerelle.origin") String origin) {
        return new SpecificationLinks(origin);
    }
}
