package eu.passerelle.recognition.evidence;

import java.util.Objects;
import java.util.UUID;

/**
 * Which credential.
 *
 * @param value a UUID
 */
public record CredentialId(UUID value) {
    public CredentialId {
        Objects.requireNonNull(value);
    }

    /** Reads it as facts and paths write it. */
    public static CredentialId of(String uuid) {
        return new CredentialId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
