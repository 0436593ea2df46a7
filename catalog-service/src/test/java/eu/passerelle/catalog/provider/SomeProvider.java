package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Providers for tests. */
public final class SomeProvider {
    public static final ProviderId RHEINFURT = new ProviderId("rheinfurt");
    public static final ProviderId WAALSTAD = new ProviderId("waalstad");
    public static final ProviderId VOLTGRID = new ProviderId("voltgrid");
    public static final Instant LAST_YEAR = Instant.parse("2025-06-01T08:00:00Z");

    private SomeProvider() {}

    public static Provider.Registered university(ProviderId id) {
        return of(id, ProviderKind.HIGHER_EDUCATION_INSTITUTION, Optional.of(quality()));
    }

    public static Provider.Registered company(ProviderId id) {
        return of(id, ProviderKind.COMPANY, Optional.of(quality()));
    }

    public static Provider.Registered unreviewed(ProviderId id) {
        return of(id, ProviderKind.HIGHER_EDUCATION_INSTITUTION, Optional.empty());
    }

    public static Provider.Registered reviewedUntil(ProviderId id, LocalDate lastDay) {
        var quality = new QualityAssurance("AQ-Rhein", Optional.empty(), Optional.of(lastDay));
        return of(id, ProviderKind.HIGHER_EDUCATION_INSTITUTION, Optional.of(quality));
    }

    public static QualityAssurance quality() {
        return new QualityAssurance(
                "AQ-Rhein",
                Optional.of(URI.create("https://aq-rhein.example/reports/7")),
                Optional.of(LocalDate.parse("2031-12-31")));
    }

    private static Provider.Registered of(
            ProviderId id, ProviderKind kind, Optional<QualityAssurance> quality) {
        var profile =
                new Profile(
                        "Provider " + id,
                        kind,
                        "DE",
                        URI.create("https://%s.example".formatted(id)),
                        quality,
                        Optional.empty());
        return new Provider.Registered(id, profile, LAST_YEAR);
    }
}
