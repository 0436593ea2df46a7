package eu.passerelle.testkit.wrong.alpha.inbox;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A reader by another name, with a transaction of its own. */
class AlphaListener {

    @Incoming("wrong")
    @WithTransaction
    Uni<Void> hear(String fact) {
        return Uni.createFrom().voidItem();
    }
}
