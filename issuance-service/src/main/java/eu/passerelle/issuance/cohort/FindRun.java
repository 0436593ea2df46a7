package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds a run whose credentials the caller's organisation signs, or refuses. */
@ApplicationScoped
class FindRun {

    private final Offerings offerings;
    private final Specifications specifications;

    FindRun(Offerings offerings, Specifications specifications) {
        this.offerings = offerings;
        this.specifications = specifications;
    }

    Uni<Offering> find(ProviderId issuer, UUID id) {
        return offerings.get(id).map(FindRun::known).call(run -> refuseOthers(issuer, run));
    }

    private Uni<Void> refuseOthers(ProviderId issuer, Offering run) {
        return specifications
                .get(run.specification())
                .map(found -> found.map(Specification::issuer).filter(issuer::equals))
                .invoke(FindRun::known)
                .replaceWithVoid();
    }

    private static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new Refused(new CohortRefusal.UnknownOffering()));
    }
}
