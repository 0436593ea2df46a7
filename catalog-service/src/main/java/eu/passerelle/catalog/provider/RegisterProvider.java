package eu.passerelle.catalog.provider;

import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes an organisation into the catalogue. */
@ApplicationScoped
public class RegisterProvider {
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;

    RegisterProvider(Providers providers, Outbox outbox, Clock clock) {
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From now on it may publish. */
    @WithTransaction
    public Uni<Provider.Registered> register(ProviderId id, Profile profile) {
        var newcomer = new Provider.Registered(id, profile, clock.instant());
        return providers
                .add(newcomer)
                .invoke(added -> refuseUnless(added, id))
                .chain(() -> outbox.add(Announcement.of(newcomer)))
                .replaceWith(newcomer);
    }

    private static void refuseUnless(boolean added, ProviderId id) {
        if (!added) {
            throw ProviderRefusal.because(new ProviderRefusal.ProviderAlreadyRegistered(id));
        }
    }
}
