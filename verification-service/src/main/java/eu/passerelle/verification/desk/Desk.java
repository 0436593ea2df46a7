package eu.passerelle.verification.desk;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.desk.DeskRefusal.TakesTooLong;
import eu.passerelle.verification.desk.DeskRefusal.TooManyAtOnce;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Where the public hands in work: so many pieces at once, and each for so long. */
@ApplicationScoped
public class Desk {
    private final DeskRules rules;
    private final ExecutorService executor;
    private final Semaphore places;

    Desk(DeskRules rules, ExecutorService executor) {
        this.rules = rules;
        this.executor = executor;
        this.places = new Semaphore(rules.atOnce());
    }

    /** What a piece of work comes to, done on another thread; refused where it asks too much. */
    public <T> Uni<T> work(Supplier<T> piece) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(new Refused(new TooManyAtOnce()));
        }
        return Uni.createFrom()
                .item(() -> workAndLeave(piece))
                .runSubscriptionOn(executor)
                .ifNoItem()
                .after(rules.patience())
                .failWith(() -> new Refused(new TakesTooLong()));
    }

    // The place is free when the work ends, not when somebody stops waiting for it.
    private <T> T workAndLeave(Supplier<T> piece) {
        try {
            return piece.get();
        } finally {
            places.release();
        }
    }
}
