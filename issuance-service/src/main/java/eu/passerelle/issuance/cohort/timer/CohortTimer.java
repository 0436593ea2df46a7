package eu.passerelle.issuance.cohort.timer;

import eu.passerelle.issuance.cohort.AdvanceCohort;
import eu.passerelle.issuance.cohort.CohortId;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks every second which cohorts are confirmed, and issues them to their end. */
@ApplicationScoped
class CohortTimer {

    private static final Logger LOG = Logger.getLogger(CohortTimer.class);

    private final AdvanceCohort advance;

    CohortTimer(AdvanceCohort advance) {
        this.advance = advance;
    }

    @Scheduled(
            identity = "cohorts",
            every = "${passerelle.issuance.cohort.look-every:1s}",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> issue() {
        return advance.waiting().chain(this::issueAll);
    }

    private Uni<Void> issueAll(List<CohortId> waiting) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(this::issueOne)
                .onItem()
                .ignoreAsUni();
    }

    // One cohort that can't be issued must not keep the others from it; it is tried again.
    private Uni<Void> issueOne(CohortId id) {
        return Uni.createFrom()
                .deferred(() -> advance.advance(id))
                .repeat()
                .whilst(goesOn -> goesOn)
                .onFailure()
                .invoke(cause -> LOG.errorf(cause, "A cohort was not issued on. cohort=%s", id))
                .onFailure()
                .recoverWithCompletion()
                .onItem()
                .ignoreAsUni();
    }
}
