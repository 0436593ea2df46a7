package eu.passerelle.verification.trust.timer;

import eu.passerelle.verification.VerificationConfig;
import eu.passerelle.verification.trust.NoteHowFarWeHeard;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.scheduler.Scheduled;
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
class RegistryTimer {
    private static final Logger LOG = Logger.getLogger(RegistryTimer.class);
    private static final String TICKS = "registry-ticks";

    private final Registry registry;
    private final NoteHowFarWeHeard noteHowFarWeHeard;
    private final VerificationConfig config;
    private volatile boolean stopping;

    RegistryTimer(
            Registry registry, NoteHowFarWeHeard noteHowFarWeHeard, VerificationConfig config) {
        this.registry = registry;
        this.noteHowFarWeHeard = noteHowFarWeHeard;
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
        return registry.catchUp()
                .onFailure()
                .invoke(failure -> LOG.warn("The registry in memory could not catch up", failure))
                .onFailure()
                .recoverWithNull();
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
