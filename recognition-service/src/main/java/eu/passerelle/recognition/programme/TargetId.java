package eu.passerelle.recognition.programme;

import java.util.Objects;
import java.util.UUID;

/**
 * Which target.
 *
 * @param value a UUID
 */
public record TargetId(UUID value) {
    public TargetId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
