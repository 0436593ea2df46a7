package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Has the good rows of a cohort issued; of two who confirm at once, one does. */
@ApplicationScoped
public class ConfirmCohort {

    private final Cohorts cohorts;
    private final Clock clock;

    ConfirmCohort(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * Confirms the cohort; its rows are issued soon after, also if this service dies meanwhile.
     *
     * @param issuer the caller's organisation
     */
    @WithTransaction
    public Uni<Cohort> confirm(ProviderId issuer, CohortId id) {
        return cohorts.getForChange(issuer, id)
                .map(ConfirmCohort::previewed)
                .call(cohort -> cohorts.progress(id).invoke(ConfirmCohort::refuseNothing))
                .<Cohort>map(cohort -> cohort.confirm(clock.instant()))
                .call(cohorts::put);
    }

    private static Cohort.Previewed previewed(Optional<Cohort> found) {
        return switch (found.orElse(null)) {
            case Cohort.Previewed previewed -> previewed;
            case Cohort.Confirmed confirmed -> throw already(confirmed.confirmedAt());
            case Cohort.Completed completed -> throw already(completed.confirmedAt());
            case null -> throw new Refused(new CohortRefusal.UnknownCohort());
        };
    }

    private static Refused already(java.time.Instant confirmedAt) {
        return new Refused(new CohortRefusal.AlreadyConfirmed(confirmedAt));
    }

    private static void refuseNothing(Progress progress) {
        if (progress.ready() == 0) {
            throw new Refused(new CohortRefusal.NothingToIssue());
        }
    }
}
