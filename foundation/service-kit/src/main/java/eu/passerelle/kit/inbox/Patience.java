package eu.passerelle.kit.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Tries again, with longer and longer waits, on the context of whoever asked. */
@ApplicationScoped
class Patience {

    private final Vertx vertx;
    private final InboxConfig config;

    Patience(Vertx vertx, InboxConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** Tries until it works. */
    <T> Uni<T> forEver(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(work)
                .onFailure()
                .retry()
                .when(failures -> waits(failures, Integer.MAX_VALUE));
    }

    /** Tries for ever while what is wrong will pass, and else as often as is configured. */
    <T> Uni<T> forAWhile(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(work)
                .onFailure(Weather::passes)
                .retry()
                .when(failures -> waits(failures, Integer.MAX_VALUE))
                .onFailure(failure -> !Weather.passes(failure))
                .retry()
                .when(failures -> waits(failures, config.attempts()));
    }

    /** One wait for each failure; the last failure itself when there were that many. */
    private Flow.Publisher<Long> waits(Multi<Throwable> failures, int most) {
        var count = new AtomicInteger();
        return failures.onItem()
                .transformToUniAndConcatenate(
                        failure ->
                                count.incrementAndGet() >= most
                                        ? Uni.createFrom().failure(failure)
                                        : pause(count.get()));
    }

    private Uni<Long> pause(int failures) {
        long millis = length(failures).toMillis();
        return Uni.createFrom().emitter(end -> vertx.setTimer(millis, end::complete));
    }

    private Duration length(int failures) {
        var wished = config.retry().multipliedBy(1L << Math.min(failures - 1, 20));
        return wished.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wished;
    }
}
