package eu.passerelle.catalog.provider;

import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Stops a provider from publishing. */
@ApplicationScoped
public class SuspendProvider {
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;

    SuspendProvider(Providers providers, Outbox outbox, Clock clock) {
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From now on it may not publish. */
    @WithTransaction
    public Uni<Provider.Suspended> suspend(ProviderId id, String reason) {
        return providers
                .getToChange(id)
                .map(provider -> provider.asRegistered().suspend(reason, clock.instant()))
                .call(providers::put)
                .call(suspended -> outbox.add(Announcement.of(suspended)));
    }
}
