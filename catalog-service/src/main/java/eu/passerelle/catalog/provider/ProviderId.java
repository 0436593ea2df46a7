package eu.passerelle.catalog.provider;

import java.util.regex.Pattern;

/**
 * A provider's id: its organisation's alias at the identity provider.
 *
 * @param value lower-case letters, digits and inner hyphens, for example {@code aq-rhein}
 */
public record ProviderId(String value) {
    /** What an alias looks like. */
    public static final String PATTERN = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    private static final Pattern ALIAS = Pattern.compile(PATTERN);

    public ProviderId {
        if (!ALIAS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a provider id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
