package eu.passerelle.recognition.evidence;

import java.util.Objects;
import java.util.UUID;

/**
 * A learner, by the pseudonym that credentials carry.
 *
 * @param value a UUID
 */
public record LearnerId(UUID value) {
    public LearnerId {
        Objects.requireNonNull(value);
    }

    /** Reads it as facts and paths write it. */
    public static LearnerId of(String uuid) {
        return new LearnerId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
