package eu.passerelle.issuance;

import eu.passerelle.issuance.api.TestIssuer;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.status.ListAddresses;
import eu.passerelle.issuance.status.StatusListPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands what is configured to the hearts, in their own words. */
@Singleton
class HeartSettings {

    @Produces
    @Singleton
    Origin origin(@ConfigProperty(name = "passerelle.origin") URI origin) {
        return new Origin(origin);
    }

    @Produces
    @Singleton
    ListAddresses listAddresses(Origin origin, IssuanceConfig config) {
        return new ListAddresses(
                origin, config.testIssuer().origin().map(Origin::new).orElse(origin));
    }

    @Produces
    @Singleton
    TestIssuer testIssuer(IssuanceConfig config) {
        return new TestIssuer(config.testIssuer().enabled());
    }

    @Produces
    @Singleton
    StatusListPolicy statusListPolicy(IssuanceConfig config) {
        var list = config.statusList();
        return new StatusListPolicy(
                list.entries(), list.validity(), list.refreshBefore(), list.ttl());
    }

    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }
}
