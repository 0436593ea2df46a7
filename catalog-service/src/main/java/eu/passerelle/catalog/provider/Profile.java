package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation says of itself.
 *
 * @param name the legal name
 * @param kind what sort of organisation it is
 * @param country ISO 3166-1 alpha-2
 * @param homepage where to read more
 * @param quality who looked at its quality; empty where that is not known
 */
public record Profile(
        String name,
        ProviderKind kind,
        String country,
        URI homepage,
        Optional<QualityAssurance> quality) {
    /** What the address of a web page looks like. */
    public static final String WEB_ADDRESS =
            "https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
                    + "(?:/(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)?"
                    + "(?:\\?(?:[A-Za-z0-9/._~!$&'()*+,;=:@?-]|%[0-9A-Fa-f]{2})*)?"
                    + "(?:#(?:[A-Za-z0-9/._~!$&'()*+,;=:@?-]|%[0-9A-Fa-f]{2})*)?";

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Profile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a provider has a name");
        }
        if (!isCountry(country)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + country);
        }
    }

    /** Whether the code names a country. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
