package eu.passerelle.testkit.right.gamma;

import java.time.Instant;

/** Plain. */
public sealed interface Gamma {

    /** One state. */
    record Open(Instant since) implements Gamma {}
}
