package eu.passerelle.recognition.partner;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows what organisations are called. */
@ApplicationScoped
public class KnowPartners {
    private final Partners partners;

    KnowPartners(Partners partners) {
        this.partners = partners;
    }

    /** Keeps the name the organisation has now. */
    @WithTransaction
    public Uni<Void> keep(Partner partner) {
        return partners.put(partner);
    }

    /** What all of them are called. */
    @WithSession
    public Uni<Names> names() {
        return partners.all().map(Names::new);
    }
}
