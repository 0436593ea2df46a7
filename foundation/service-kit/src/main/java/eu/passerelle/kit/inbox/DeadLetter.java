package eu.passerelle.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that could not be read, or that a reader could not act on.
 *
 * @param id its own id
 * @param reader who gave up; {@code *} if nobody could read it
 * @param envelope the record
 * @param reason why
 * @param attempts how often it was tried
 * @param diedAt when it was put aside; null before it is
 * @param resolvedAt when somebody acted on it after all; null while it is open
 */
record DeadLetter(
        UUID id,
        String reader,
        Envelope envelope,
        String reason,
        int attempts,
        Instant diedAt,
        Instant resolvedAt) {

    /** Everybody's: it could not be read at all. */
    static final String EVERYBODY = "*";

    @Override
    public String toString() {
        return "%s by %s: %s".formatted(envelope, reader, reason);
    }
}
