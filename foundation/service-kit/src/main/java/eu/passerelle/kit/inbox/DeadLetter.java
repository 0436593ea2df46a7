package eu.passerelle.kit.inbox;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.topics.UnreadableFact;

/**
 * A record that could not be read, or that a reader could not act on.
 *
 * @param arrival the record
 * @param reader who gave up; {@code *} if it could not even be read
 * @param reason why, without a word that might be a person's data
 * @param attempts how often it was tried
 */
record DeadLetter(Arrival arrival, String reader, String reason, int attempts) {

    /** Nobody got it. */
    static final String NOBODY = "*";

    static DeadLetter unreadable(Arrival arrival, UnreadableFact why) {
        return new DeadLetter(arrival, NOBODY, why.getMessage(), 1);
    }

    static DeadLetter failed(Arrival arrival, String reader, Throwable why, int attempts) {
        return new DeadLetter(arrival, reader, reason(why), attempts);
    }

    /** A fault's own message may quote a row; only its name is told. A refusal's reason may not. */
    private static String reason(Throwable why) {
        return why instanceof Refused refused
                ? refused.refusal().reason()
                : why.getClass().getSimpleName();
    }

    @Override
    public String toString() {
        return "%s by %s: %s".formatted(arrival, reader, reason);
    }
}
