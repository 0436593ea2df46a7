package eu.passerelle.verification.verdict;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.verdict.VerificationRefusal.TakesTooLong;
import eu.passerelle.verification.verdict.VerificationRefusal.TooManyAtOnce;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/** Where the public hands in credentials: so many at once, and each for so long. */
@ApplicationScoped
public class VerificationDesk {
    private final VerifyCredential verifyCredential;
    private final Tolerance tolerance;
    private final ExecutorService executor;
    private final Semaphore places;

    VerificationDesk(
            VerifyCredential verifyCredential, Tolerance tolerance, ExecutorService executor) {
        this.verifyCredential = verifyCredential;
        this.tolerance = tolerance;
        this.executor = executor;
        this.places = new Semaphore(tolerance.atOnce());
    }

    /** The answer about what was handed in; refused where it asks too much of us. */
    public Uni<Verdict> verify(byte[] content) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(new Refused(new TooManyAtOnce()));
        }
        return Uni.createFrom()
                .item(() -> verifyAndLeave(content))
                .runSubscriptionOn(executor)
                .ifNoItem()
                .after(tolerance.patience())
                .failWith(() -> new Refused(new TakesTooLong()));
    }

    // The place is free when the work ends, not when somebody stops waiting for it.
    private Verdict verifyAndLeave(byte[] content) {
        try {
            return verifyCredential.verify(content);
        } finally {
            places.release();
        }
    }
}
