package eu.passerelle.verification.fetching.remote;

import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Fetched.Obstacle;
import java.net.URI;

/** What came of one request on the way to a document. */
sealed interface Step {
    /** That is the end of it. */
    record Done(Fetched fetched) implements Step {}

    /** It is said to be elsewhere. */
    record SentOn(URI target) implements Step {}

    static Step missing(Obstacle obstacle) {
        return new Done(new Fetched.Missing(obstacle));
    }

    /** Whether it would be the same for every document there. */
    default boolean isTheHostsFailure() {
        return this instanceof Done(Fetched.Missing(var obstacle))
                && (obstacle == Obstacle.NOT_REACHABLE || obstacle == Obstacle.TOO_SLOW);
    }
}
