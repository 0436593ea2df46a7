package eu.passerelle.testkit.right.gamma;

import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.testkit.right.delta.Delta;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;

/** A use case. */
public class OpenGamma {

    private final Gammas gammas;
    private final Outbox outbox;
    private final Clock clock;
    private final Delta delta = new Delta(Instant.EPOCH);

    OpenGamma(Gammas gammas, Outbox outbox, Clock clock) {
        this.gammas = gammas;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Gamma> open(String id) {
        return gammas.get(id).map(gamma -> new Gamma.Open(clock.instant()));
    }

    boolean ready() {
        return outbox != null && delta != null && Instant.now(clock) != null;
    }
}
