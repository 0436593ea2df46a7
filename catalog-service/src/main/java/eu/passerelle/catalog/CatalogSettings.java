package eu.passerelle.catalog;

import eu.passerelle.catalog.specification.CreditRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the features what is set for them. */
@ApplicationScoped
class CatalogSettings {

    @Produces
    @Singleton
    CreditRules creditRules(CatalogConfig config) {
        var credit = config.credit();
        return new CreditRules(
                credit.ectsBelow(), credit.hoursPerEctsFrom(), credit.hoursPerEctsTo());
    }
}
