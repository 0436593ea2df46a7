package eu.passerelle.catalog.profile.store;

import eu.passerelle.catalog.profile.CreditLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The thresholds for credit, from {@code profiles/credit-limits.json}. */
@ApplicationScoped
class FiledCreditLimits {

    @Produces
    @Singleton
    CreditLimits limits() {
        return ProfileFolder.read("credit-limits", CreditLimits.class);
    }
}
