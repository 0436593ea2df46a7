package eu.passerelle.recognition.evidence;

import java.util.Objects;

/**
 * An account at the identity provider.
 *
 * @param value its id there
 */
public record AccountId(String value) {
    public AccountId {
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("an account has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
