package eu.passerelle.verification.verdict;

import eu.passerelle.verification.trust.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Says whether our copy of the registry is young enough to judge by. */
@ApplicationScoped
class Freshness {
    private final Registry registry;
    private final Tolerance tolerance;

    Freshness(Registry registry, Tolerance tolerance) {
        this.registry = registry;
        this.tolerance = tolerance;
    }

    /** Whether it is. */
    boolean isFresh(Instant now) {
        return registry.heardUntil()
                .filter(until -> !until.plus(tolerance.staleAfter()).isBefore(now))
                .isPresent();
    }

    /** The finding that it is not, with the moment until which it was. */
    Finding stale(Code code) {
        return new Finding(code, registry.heardUntil());
    }
}
