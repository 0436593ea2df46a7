package eu.passerelle.issuance.offering.inbox;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.issuance.offering.KeepOfferings;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the catalogue. */
@ApplicationScoped
class CatalogEventsReader {

    private static final String READER = "issuance.offering";

    private final Inbox inbox;
    private final KeepOfferings keep;

    CatalogEventsReader(Inbox inbox, KeepOfferings keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("catalog")
    Uni<Void> hear(Heard<CatalogEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(CatalogEvent fact) {
        return switch (fact) {
            case ProviderRegistered registered -> keep.keep(registered);
            case ProviderSuspended suspended -> keep.keep(suspended);
            case SpecificationPublished published -> keep.keep(published);
            case SpecificationWithdrawn withdrawn -> keep.keep(withdrawn);
            case OfferingOpened opened -> keep.keep(opened);
            case AccreditationChanged ignored -> Uni.createFrom().voidItem();
        };
    }
}
