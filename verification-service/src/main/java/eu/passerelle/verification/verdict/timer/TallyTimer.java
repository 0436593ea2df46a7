package eu.passerelle.verification.verdict.timer;

import eu.passerelle.verification.verdict.Tally;
import eu.passerelle.verification.verdict.TellCounts;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Ticks while something waits to be told. */
@ApplicationScoped
class TallyTimer {
    private static final Logger LOG = Logger.getLogger(TallyTimer.class);

    private final Tally tally;
    private final TellCounts tellCounts;

    TallyTimer(Tally tally, TellCounts tellCounts) {
        this.tally = tally;
        this.tellCounts = tellCounts;
    }

    @Scheduled(
            every = "${passerelle.verification.tell-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tell() {
        return tally.size() == 0 ? Uni.createFrom().voidItem() : told();
    }

    private Uni<Void> told() {
        return tellCounts
                .tell()
                .onFailure()
                .invoke(failure -> LOG.warn("Counts could not be told and wait", failure))
                .onFailure()
                .recoverWithNull();
    }
}
