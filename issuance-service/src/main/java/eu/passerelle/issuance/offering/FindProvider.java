package eu.passerelle.issuance.offering;

import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds a provider that may issue, or refuses. */
@ApplicationScoped
public class FindProvider {

    private final Providers providers;

    FindProvider(Providers providers) {
        this.providers = providers;
    }

    /** The provider, which the catalogue registered and has not suspended; in a session. */
    public Uni<Provider.Registered> registered(ProviderId id) {
        return providers.get(id).map(FindProvider::registered);
    }

    private static Provider.Registered registered(Optional<Provider> found) {
        return switch (found.orElse(null)) {
            case Provider.Registered registered -> registered;
            case Provider.Suspended suspended ->
                    throw new Refused(
                            new OfferingRefusal.ProviderSuspended(suspended.suspendedAt()));
            case null -> throw new Refused(new OfferingRefusal.UnknownProvider());
        };
    }
}
