package eu.passerelle.issuance.learner;

import java.util.UUID;

/**
 * The pseudonym of a learner; random, so that it tells neither who nor when.
 *
 * @param value a random UUID
 */
public record LearnerId(UUID value) {

    /** A new pseudonym. */
    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
