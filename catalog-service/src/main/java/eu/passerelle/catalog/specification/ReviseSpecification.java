package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Begins the next version of what is published; the published one stays until that one is. */
@ApplicationScoped
public class ReviseSpecification {
    private final Specifications specifications;
    private final Clock clock;

    ReviseSpecification(Specifications specifications, Clock clock) {
        this.specifications = specifications;
        this.clock = clock;
    }

    /** A draft of the next version. */
    @WithTransaction
    public Uni<Specification.Draft> revise(SpecificationId id, ProviderId by) {
        return specifications
                .historyToChange(id)
                .map(history -> nextOf(history.ownedBy(by)))
                .call(specifications::put);
    }

    private Specification.Draft nextOf(History own) {
        var published = own.published();
        if (!own.newest().isPublic()) {
            throw SpecificationRefusal.because(new SpecificationRefusal.DraftOpen(own.id()));
        }
        return published.revise(clock.instant());
    }
}
