package eu.passerelle.recognition.agreement.timer;

import eu.passerelle.recognition.agreement.EndAgreement;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every now and then for agreements whose last day has passed. */
@ApplicationScoped
class AgreementExpiry {
    private final EndAgreement end;

    AgreementExpiry(EndAgreement end) {
        this.end = end;
    }

    @Scheduled(
            every = "{passerelle.recognition.expiry-check}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> check() {
        return end.endExpired().invoke(AgreementExpiry::say).replaceWithVoid();
    }

    private static void say(int ended) {
        if (ended > 0) {
            Log.infof("agreements expired: count=%d", ended);
        }
    }
}
