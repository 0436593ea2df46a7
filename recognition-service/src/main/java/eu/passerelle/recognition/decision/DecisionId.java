package eu.passerelle.recognition.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * Which decision.
 *
 * @param value a UUID
 */
public record DecisionId(UUID value) {
    public DecisionId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
