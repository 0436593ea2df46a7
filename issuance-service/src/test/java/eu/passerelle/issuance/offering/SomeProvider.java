package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import java.time.Instant;

/** Providers for tests. */
public final class SomeProvider {

    /** Universität Rheinfurt. */
    public static final ProviderId RHEINFURT = new ProviderId("rheinfurt");

    /** Universidad del Tormes. */
    public static final ProviderId TORMES = new ProviderId("tormes");

    private SomeProvider() {}

    /** May award. */
    public static ProviderRegistered rheinfurt() {
        return new ProviderRegistered(
                "rheinfurt",
                "Universität Rheinfurt",
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                "DE",
                "https://rheinfurt.example");
    }

    /** May award, too. */
    public static ProviderRegistered tormes() {
        return new ProviderRegistered(
                "tormes",
                "Universidad del Tormes",
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                "ES",
                "https://tormes.example");
    }

    /** May award no more. */
    public static ProviderSuspended rheinfurtSuspended() {
        return new ProviderSuspended(
                "rheinfurt",
                "Universität Rheinfurt",
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                "DE",
                "https://rheinfurt.example",
                Instant.parse("2026-11-20T09:00:00Z"));
    }
}
