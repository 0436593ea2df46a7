package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.net.URI;
import java.time.LocalDate;
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
 * @param vatId its number for value added tax, beginning with the country; empty where not known
 */
public record Profile(
        String name,
        ProviderKind kind,
        String country,
        URI homepage,
        Optional<QualityAssurance> quality,
        Optional<String> vatId) {
    /** What the address of a web page looks like. */
    public static final String WEB_ADDRESS =
            "https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
                    + "(?:/(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)?"
                    + "(?:\\?(?:[A-Za-z0-9/._~!$&'()*+,;=:@?-]|%[0-9A-Fa-f]{2})*)?"
                    + "(?:#(?:[A-Za-z0-9/._~!$&'()*+,;=:@?-]|%[0-9A-Fa-f]{2})*)?";

    /** What a number for value added tax looks like (Directive 2006/112/EC, article 215). */
    public static final String VAT_ID = "[A-Z]{2}[0-9A-Z+*]{2,13}";

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

    /** Whether somebody looked at its quality, and that still holds on a day. */
    public boolean isAssuredOn(LocalDate day) {
        return quality.map(known -> known.holdsOn(day)).orElse(false);
    }

    /** Whether a number for value added tax is one of that country. */
    public static boolean isVatIdOf(String country, String vatId) {
        // Greece numbers as EL, and Northern Ireland as XI.
        var prefixes =
                switch (country) {
                    case "GR" -> Set.of("EL");
                    case "GB" -> Set.of("GB", "XI");
                    default -> Set.of(country);
                };
        return vatId.matches(VAT_ID) && prefixes.contains(vatId.substring(0, 2));
    }

    /** Whether the code names a country. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
