package eu.passerelle.recognition.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * Which referral.
 *
 * @param value a UUID
 */
public record ReferralId(UUID value) {
    public ReferralId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
