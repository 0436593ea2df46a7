package eu.passerelle.verification.trust.inbox;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import eu.passerelle.verification.trust.KeepTrust;
import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of providers and specifications. */
@ApplicationScoped
class CatalogEventsReader {
    private static final String READER = "verification.trust.catalog";

    private final Inbox inbox;
    private final KeepTrust keepTrust;

    CatalogEventsReader(Inbox inbox, KeepTrust keepTrust) {
        this.inbox = inbox;
        this.keepTrust = keepTrust;
    }

    @Incoming("catalog-trust")
    Uni<Void> hear(Heard<CatalogEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(CatalogEvent fact) {
        return switch (fact) {
            case ProviderRegistered told -> keepTrust.keep(provider(told));
            case ProviderSuspended told -> keepTrust.keep(provider(told));
            case SpecificationPublished told -> keepTrust.keep(specification(told));
            case SpecificationWithdrawn told -> keepTrust.keep(specification(told));
            case OfferingOpened ignored -> Uni.createFrom().voidItem();
            case AccreditationChanged ignored -> Uni.createFrom().voidItem();
        };
    }

    private static Provider provider(ProviderRegistered told) {
        return new Provider.Registered(
                new ProviderId(told.providerId()),
                new Provider.Profile(told.name(), told.country(), told.homepage()));
    }

    private static Provider provider(ProviderSuspended told) {
        return new Provider.Suspended(
                new ProviderId(told.providerId()),
                new Provider.Profile(told.name(), told.country(), told.homepage()),
                told.suspendedAt());
    }

    private static Specification specification(SpecificationPublished told) {
        return new Specification(
                new SpecificationKey(told.specificationId(), told.version()),
                new ProviderId(told.providerId()),
                Optional.of(new ProviderId(told.roles().issuer())));
    }

    private static Specification specification(SpecificationWithdrawn told) {
        return new Specification(
                new SpecificationKey(told.specificationId(), told.version()),
                new ProviderId(told.providerId()),
                Optional.empty());
    }
}
