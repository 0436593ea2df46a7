package eu.passerelle.verification.trust.timer;

import eu.passerelle.verification.VerificationConfig;
import eu.passerelle.verification.trust.NoteHowFarWeHeard;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
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
class RegistryTimer {
    private static final Logger LOG = Logger.getLogger(RegistryTimer.class);
    private static final String TICK = "registry-tick";

    private final Registry registry;
    private final NoteHowFarWeHeard noteHowFarWeHeard;
    private final VerificationConfig config;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long timer;

    RegistryTimer(
            Registry registry,
            NoteHowFarWeHeard noteHowFarWeHeard,
            VerificationConfig config,
            Vertx vertx) {
        this.registry = registry;
        this.noteHowFarWeHeard = noteHowFarWeHeard;
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
        return registry.catchUp()
                .onFailure()
                .invoke(failure -> LOG.warn("The registry in memory could not catch up", failure))
                .onFailure()
                .recoverWithNull()
                .onTermination()
                .invoke(() -> busy.set(false));
    }

    @Scheduled(
            every = "${passerelle.verification.look-every:5s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return noteHowFarWeHeard
                .note()
                .onFailure()
                .invoke(failure -> LOG.infof("Not known how far the log goes: %s", failure))
                .onFailure()
                .recoverWithNull();
    }
}
