package eu.passerelle.kit.inbox;

import io.opentelemetry.context.Context;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs reactive work in a transaction for a thread that can wait. */
@ApplicationScoped
class Transactions {

    private final Vertx vertx;

    Transactions(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Waits until the work is done; throws what made it fail. */
    void runBlocking(Context trace, Duration patience, Supplier<Uni<Void>> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        var done = new CompletableFuture<Void>();
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(
                now -> {
                    QuarkusContextStorage.INSTANCE.attach(context, trace);
                    Panache.withTransaction(work)
                            .subscribe()
                            .with(done::complete, done::completeExceptionally);
                });
        done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
