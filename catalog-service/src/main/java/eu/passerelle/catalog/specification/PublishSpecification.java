package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;

/** Makes a draft public if nothing speaks against it, and tells the others. */
@ApplicationScoped
public class PublishSpecification {
    private final Specifications specifications;
    private final Providers providers;
    private final PublicationGate gate;
    private final Outbox outbox;
    private final Clock clock;

    PublishSpecification(
            Specifications specifications,
            Providers providers,
            CreditRules rules,
            Outbox outbox,
            Clock clock) {
        this.specifications = specifications;
        this.providers = providers;
        this.gate = new PublicationGate(rules);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The draft becomes public and takes the place of the version before it. */
    @WithTransaction
    public Uni<Specification.Published> publish(SpecificationId id, ProviderId by) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by))
                .call(this::supersedeOlder)
                .chain(history -> release(history.draft()))
                .call(published -> outbox.add(Announcement.of(published)));
    }

    private Uni<Specification.Published> release(Specification.Draft draft) {
        var edition = draft.edition();
        var named = new HashSet<>(edition.content().roles().everybody());
        named.add(edition.provider());
        return providers
                .findAll(named)
                .map(known -> passed(draft, Cast.of(known)))
                .call(specifications::put);
    }

    private Uni<Void> supersedeOlder(History history) {
        history.draft();
        return history.newestPublic()
                .flatMap(PublishSpecification::ifPublished)
                .map(older -> specifications.put(older.supersede(clock.instant())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<Specification.Published> ifPublished(Specification version) {
        return switch (version) {
            case Specification.Published published -> Optional.of(published);
            case Specification.Draft ignored -> Optional.empty();
            case Specification.Superseded ignored -> Optional.empty();
            case Specification.Withdrawn ignored -> Optional.empty();
        };
    }

    private Specification.Published passed(Specification.Draft draft, Cast cast) {
        var edition = draft.edition();
        var publisher = cast.publisher(edition.provider());
        var flaws = gate.flaws(edition, publisher, cast);
        if (!flaws.isEmpty()) {
            throw SpecificationRefusal.because(
                    new SpecificationRefusal.UnfitForPublication(edition.id(), flaws));
        }
        var now = clock.instant();
        var said =
                Transparency.of(
                        edition.content(),
                        Optional.of(publisher.profile()),
                        LocalDate.ofInstant(now, ZoneOffset.UTC));
        return draft.publish(said.earnsLabel(edition.content()), now);
    }
}
