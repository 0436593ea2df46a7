package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Fact;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.smallrye.reactive.messaging.providers.locals.ContextAwareMessage;
import io.smallrye.reactive.messaging.providers.locals.LocalContextMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Message;

/** A second way into a channel: for what was put aside and shall be tried again. */
@ApplicationScoped
class Resubmissions {

    private final Map<String, UnicastProcessor<Message<?>>> ways = new ConcurrentHashMap<>();

    /** The channel, with what is resubmitted in between. */
    Multi<Message<?>> into(String channel, Multi<Message<?>> messages) {
        UnicastProcessor<Message<?>> way = UnicastProcessor.create();
        ways.put(channel, way);
        return Multi.createBy().merging().withRequests(32).streams(messages, way);
    }

    /** Brings it to the channel's reader and waits until that is done with it. */
    Uni<Void> resubmit(Arrival arrival, Heard<Fact> heard) {
        return Optional.ofNullable(ways.get(arrival.channel()))
                .map(way -> resubmit(arrival, heard, way))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> resubmit(
            Arrival arrival, Heard<Fact> heard, UnicastProcessor<Message<?>> way) {
        var done = new CompletableFuture<Void>();
        var message =
                ContextAwareMessage.withContextMetadata(
                        Message.of(heard).withAck(() -> acknowledged(done)));
        message.getMetadata(LocalContextMetadata.class)
                .ifPresent(local -> arrival.isHeardIn(local.context()));
        way.onNext(message);
        return Uni.createFrom().completionStage(done);
    }

    private static CompletableFuture<Void> acknowledged(CompletableFuture<Void> done) {
        done.complete(null);
        return done;
    }
}
