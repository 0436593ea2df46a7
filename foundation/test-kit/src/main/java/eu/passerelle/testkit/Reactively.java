package eu.passerelle.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs reactive work of a running service from a test's own thread, and waits for it. */
public final class Reactively {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Reactively() {}

    /** The work's answer, each call on a context of its own; throws what made it fail. */
    public static <T> T await(Supplier<Uni<T>> work) {
        var vertx = Arc.container().instance(Vertx.class).get();
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        var answer = new CompletableFuture<T>();
        context.runOnContext(now -> start(work, answer));
        return await(answer);
    }

    /** The work's answer, in one transaction that is done when it is there. */
    public static <T> T inTransaction(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    private static <T> void start(Supplier<Uni<T>> work, CompletableFuture<T> answer) {
        try {
            work.get().subscribe().with(answer::complete, answer::completeExceptionally);
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException asItWas) {
                throw asItWas;
            }
            throw failure;
        }
    }
}
