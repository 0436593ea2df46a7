package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes a published version off the offer, and tells the others. */
@ApplicationScoped
public class WithdrawSpecification {
    private final Specifications specifications;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawSpecification(Specifications specifications, Outbox outbox, Clock clock) {
        this.specifications = specifications;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** It stays readable as withdrawn. */
    @WithTransaction
    public Uni<Specification.Withdrawn> withdraw(SpecificationId id, ProviderId by, String reason) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by).published())
                .map(published -> published.withdraw(reason, clock.instant()))
                .call(specifications::put)
                .call(withdrawn -> outbox.add(Announcement.of(withdrawn)));
    }
}
