package eu.passerelle.catalog.provider;

import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends a provider's suspension. */
@ApplicationScoped
public class ReinstateProvider {
    private final Providers providers;
    private final Outbox outbox;

    ReinstateProvider(Providers providers, Outbox outbox) {
        this.providers = providers;
        this.outbox = outbox;
    }

    /** From now on it may publish again. */
    @WithTransaction
    public Uni<Provider.Registered> reinstate(ProviderId id) {
        return providers
                .getToChange(id)
                .map(provider -> provider.asSuspended().reinstate())
                .call(providers::put)
                .call(reinstated -> outbox.add(Announcement.of(reinstated)));
    }
}
