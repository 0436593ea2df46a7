package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what would keep a draft from being published today; it changes nothing. */
@ApplicationScoped
public class CheckDraft {
    private final Specifications specifications;
    private final Gatekeeper gatekeeper;

    CheckDraft(Specifications specifications, Gatekeeper gatekeeper) {
        this.specifications = specifications;
        this.gatekeeper = gatekeeper;
    }

    /** All flaws of an own draft; none if it can be published. */
    @WithTransaction
    public Uni<List<Flaw>> check(SpecificationId id, ProviderId by) {
        return specifications
                .history(id)
                .map(history -> history.ownedBy(by).draft())
                .chain(gatekeeper::rule)
                .map(Gatekeeper.Ruling::flaws);
    }
}
