package eu.passerelle.verification.status.timer;

import eu.passerelle.verification.VerificationConfig;
import eu.passerelle.verification.status.Standings;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.jboss.logging.Logger;

/** Ticks. A tick that comes while the last one is still at work is skipped. */
@ApplicationScoped
class StandingsTimer {
    private static final Logger LOG = Logger.getLogger(StandingsTimer.class);
    private static final String TICKS = "standings-ticks";

    private final Standings standings;
    private final VerificationConfig config;
    private volatile boolean stopping;

    StandingsTimer(Standings standings, VerificationConfig config) {
        this.standings = standings;
        this.config = config;
    }

    @Outgoing(TICKS)
    Multi<Long> ticks() {
        return Multi.createFrom()
                .ticks()
                .every(config.catchUpEvery())
                .onOverflow()
                .drop()
                .select()
                .first(tick -> !stopping);
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping = true;
    }

    @Incoming(TICKS)
    Uni<Void> catchUp(Long tick) {
        return standings
                .catchUp()
                .onFailure()
                .invoke(failure -> LOG.warn("The standings in memory could not catch up", failure))
                .onFailure()
                .recoverWithNull();
    }
}
