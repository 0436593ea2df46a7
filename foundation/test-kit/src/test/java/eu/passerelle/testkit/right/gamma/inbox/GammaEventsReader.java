package eu.passerelle.testkit.right.gamma.inbox;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears. */
class GammaEventsReader {

    @Incoming("right")
    Uni<Void> hear(String fact) {
        return Uni.createFrom().voidItem();
    }
}
