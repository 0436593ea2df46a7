package eu.passerelle.recognition.agreement;

import java.util.Objects;
import java.util.UUID;

/**
 * Which agreement.
 *
 * @param value a UUID
 */
public record AgreementId(UUID value) {
    public AgreementId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
