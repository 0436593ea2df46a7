package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes a draft public if nothing speaks against it, and tells the others. */
@ApplicationScoped
public class PublishSpecification {
    private final Specifications specifications;
    private final Gatekeeper gatekeeper;
    private final Outbox outbox;
    private final Clock clock;

    PublishSpecification(
            Specifications specifications, Gatekeeper gatekeeper, Outbox outbox, Clock clock) {
        this.specifications = specifications;
        this.gatekeeper = gatekeeper;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The draft becomes public and takes the place of the version before it. */
    @WithTransaction
    public Uni<Specification.Published> publish(SpecificationId id, ProviderId by) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by))
                .chain(this::release)
                .call(published -> outbox.add(Announcement.of(published)));
    }

    private Uni<Specification.Published> release(History history) {
        return gatekeeper
                .rule(history.draft())
                .map(Gatekeeper.Ruling::orRefuse)
                .call(ruling -> supersedeOlder(history))
                .map(ruling -> ruling.draft().publish(ruling.earnsLabel(), clock.instant()))
                .call(specifications::put);
    }

    private Uni<Void> supersedeOlder(History history) {
        return history.offered()
                .map(older -> specifications.put(older.supersede(clock.instant())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
