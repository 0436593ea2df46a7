package eu.passerelle.verification.status.timer;

import eu.passerelle.verification.VerificationConfig;
import eu.passerelle.verification.status.Standings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Ticks faster than the scheduler can, over the event bus. A tick that comes while the last one is
 * still at work is skipped.
 */
@ApplicationScoped
class StandingsTimer {
    private static final Logger LOG = Logger.getLogger(StandingsTimer.class);
    private static final String TICK = "standings-tick";

    private final Standings standings;
    private final VerificationConfig config;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long timer;

    StandingsTimer(Standings standings, VerificationConfig config, Vertx vertx) {
        this.standings = standings;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        long pause = config.catchUpEvery().toMillis();
        timer = vertx.setPeriodic(pause, tick -> vertx.eventBus().send(TICK, tick));
    }

    void stop(@Observes ShutdownEvent ended) {
        vertx.cancelTimer(timer);
    }

    @ConsumeEvent(TICK)
    Uni<Void> catchUp(Long tick) {
        return busy.compareAndSet(false, true) ? caughtUp() : Uni.createFrom().voidItem();
    }

    private Uni<Void> caughtUp() {
        return standings
                .catchUp()
                .onFailure()
                .invoke(failure -> LOG.warn("The standings in memory could not catch up", failure))
                .onFailure()
                .recoverWithNull()
                .onTermination()
                .invoke(() -> busy.set(false));
    }
}
