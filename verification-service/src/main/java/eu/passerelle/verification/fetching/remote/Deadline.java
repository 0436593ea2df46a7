package eu.passerelle.verification.fetching.remote;

import java.time.Duration;

/**
 * How long there is still time, measured by a clock that nobody sets.
 *
 * @param atNanos in the time of {@link System#nanoTime()}
 */
record Deadline(long atNanos) {
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** In milliseconds; at least one. */
    long leftMillis() {
        return Math.max(1, (atNanos - System.nanoTime()) / 1_000_000);
    }
}
