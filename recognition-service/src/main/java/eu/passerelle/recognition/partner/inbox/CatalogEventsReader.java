package eu.passerelle.recognition.partner.inbox;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Partner;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what organisations are called. */
@ApplicationScoped
class CatalogEventsReader {
    private static final String READER = "recognition.partner";

    private final Inbox inbox;
    private final KnowPartners know;

    CatalogEventsReader(Inbox inbox, KnowPartners know) {
        this.inbox = inbox;
        this.know = know;
    }

    @Incoming("catalog")
    Uni<Void> hear(Heard<CatalogEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(CatalogEvent fact) {
        return switch (fact) {
            case ProviderRegistered known -> keep(known.providerId(), known.name());
            case ProviderSuspended known -> keep(known.providerId(), known.name());
            case SpecificationPublished ignored -> nothing();
            case SpecificationWithdrawn ignored -> nothing();
            case OfferingOpened ignored -> nothing();
            case AccreditationChanged ignored -> nothing();
        };
    }

    private Uni<Void> keep(String id, String name) {
        return know.keep(new Partner(new ProviderId(id), name));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
