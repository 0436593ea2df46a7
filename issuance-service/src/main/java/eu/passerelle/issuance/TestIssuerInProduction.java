package eu.passerelle.issuance;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Keeps a service in production from starting with the test issuer switched on. */
@ApplicationScoped
class TestIssuerInProduction {

    private final IssuanceConfig config;

    TestIssuerInProduction(IssuanceConfig config) {
        this.config = config;
    }

    void refuse(@Observes StartupEvent starting) {
        if (isForbidden(config.testIssuer().enabled(), ConfigUtils.getProfiles())) {
            throw new IllegalStateException(
                    "passerelle.issuance.test-issuer.enabled is true: anybody could have anything"
                            + " signed. Switch it off in production.");
        }
    }

    static boolean isForbidden(boolean enabled, List<String> profiles) {
        return enabled && profiles.contains(LaunchMode.NORMAL.getDefaultProfile());
    }
}
