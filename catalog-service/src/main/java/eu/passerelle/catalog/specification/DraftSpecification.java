package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.ids.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalInt;

/** Begins a specification, and goes on with it until it is published. */
@ApplicationScoped
public class DraftSpecification {
    private final Specifications specifications;
    private final Ids ids;
    private final Clock clock;

    DraftSpecification(Specifications specifications, Ids ids, Clock clock) {
        this.specifications = specifications;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one. */
    @WithTransaction
    public Uni<Specification.Draft> draft(ProviderId by, Content content) {
        var edition = new Edition(new SpecificationId(ids.next()), 1, by, content);
        var draft = new Specification.Draft(edition, 1, clock.instant());
        return specifications.put(draft).replaceWith(draft);
    }

    /** Says something else in the draft. */
    @WithTransaction
    public Uni<Specification.Draft> edit(SpecificationId id, ProviderId by, Content content) {
        return edit(id, by, content, OptionalInt.empty());
    }

    /**
     * Says something else in the draft, unless somebody changed it meanwhile.
     *
     * @param seen the revision that the change is made to; empty to change whatever there is
     */
    @WithTransaction
    public Uni<Specification.Draft> edit(
            SpecificationId id, ProviderId by, Content content, OptionalInt seen) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by).draft())
                .invoke(draft -> refuseUnlessSeen(draft, seen))
                .map(draft -> draft.edit(content))
                .call(specifications::put);
    }

    private static void refuseUnlessSeen(Specification.Draft draft, OptionalInt seen) {
        if (seen.isPresent() && seen.getAsInt() != draft.revision()) {
            throw SpecificationRefusal.because(
                    new SpecificationRefusal.DraftChangedMeanwhile(
                            draft.edition().id(), draft.revision()));
        }
    }
}
