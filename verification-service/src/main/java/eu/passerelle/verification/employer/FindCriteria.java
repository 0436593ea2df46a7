package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.CriteriaNotKnown;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the criteria that a batch names. */
@ApplicationScoped
public class FindCriteria {
    private final CriteriaSets sets;

    FindCriteria(CriteriaSets sets) {
        this.sets = sets;
    }

    /** The criteria; empty where none are named, refused where there are none of that name. */
    @WithSession
    public Uni<Optional<Criteria>> find(String organisation, Optional<String> name) {
        return name.map(one -> sets.get(organisation, one).invoke(FindCriteria::refuseUnknown))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static void refuseUnknown(Optional<Criteria> found) {
        if (found.isEmpty()) {
            throw new Refused(new CriteriaNotKnown());
        }
    }
}
