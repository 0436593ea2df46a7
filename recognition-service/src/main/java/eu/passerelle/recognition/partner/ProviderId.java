package eu.passerelle.recognition.partner;

import java.util.Objects;

/**
 * An organisation of the consortium, by its alias.
 *
 * @param value the alias, for example {@code tormes}
 */
public record ProviderId(String value) {
    public ProviderId {
        Objects.requireNonNull(value, "an organisation has an alias");
        if (value.isBlank() || value.length() > 60) {
            throw new IllegalArgumentException("an alias has 1 to 60 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
