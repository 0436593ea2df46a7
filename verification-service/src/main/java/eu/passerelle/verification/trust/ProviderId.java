package eu.passerelle.verification.trust;

/**
 * An organisation's alias, for example {@code rheinfurt}.
 *
 * @param value the alias
 */
public record ProviderId(String value) {
    public ProviderId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a provider has an alias");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
