package eu.passerelle.verification.fetching;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leaves hosts alone that failed several times in a row, so that nobody waits for them. */
public final class Breaker {
    private static final int MOST_HOSTS = 1_000;

    private final FetchLimits limits;
    private final Map<String, Failures> byHost =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST_HOSTS;
                }
            };

    /** One that knows of no failure yet. */
    public Breaker(FetchLimits limits) {
        this.limits = limits;
    }

    /** Whether a host is left alone at this moment. */
    public synchronized boolean isResting(String host, Instant now) {
        Failures failures = byHost.get(host);
        return failures != null
                && failures.count >= limits.failures()
                && now.isBefore(failures.last.plus(limits.rest()));
    }

    /** A host answered. */
    public synchronized void answered(String host) {
        byHost.remove(host);
    }

    /** A host did not answer, or not in time. */
    public synchronized void failed(String host, Instant now) {
        byHost.merge(host, new Failures(1, now), (old, one) -> new Failures(old.count + 1, now));
    }

    private record Failures(int count, Instant last) {}
}
