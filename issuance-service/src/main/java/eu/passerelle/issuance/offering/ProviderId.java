package eu.passerelle.issuance.offering;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The alias of an organisation.
 *
 * @param value for example {@code rheinfurt}
 */
public record ProviderId(String value) {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public ProviderId {
        if (!ALIAS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an organisation's alias");
        }
    }

    /** Reads an alias that a stranger sent; empty if no organisation can have it. */
    public static Optional<ProviderId> parse(String text) {
        return Optional.of(text).filter(ALIAS.asMatchPredicate()).map(ProviderId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
