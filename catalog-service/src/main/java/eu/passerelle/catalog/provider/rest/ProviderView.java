package eu.passerelle.catalog.provider.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A provider as everybody may see it.
 *
 * @param id its alias
 * @param name the legal name
 * @param kind what sort of organisation it is
 * @param country ISO 3166-1 alpha-2
 * @param homepage where to read more
 * @param qualityAssurance who looked at its quality; missing where that is not known
 * @param vatId its number for value added tax; missing where that is not known
 * @param state whether it may publish
 * @param registeredAt since when it is known
 * @param suspendedAt since when it may not publish
 * @param suspendedBecause why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderView(
        @Schema(examples = "rheinfurt") String id,
        @Schema(examples = "Universität Rheinfurt") String name,
        ProviderKind kind,
        @Schema(examples = "DE") String country,
        @Schema(examples = "https://rheinfurt.example") String homepage,
        QualityView qualityAssurance,
        @Schema(examples = "DE123456789") String vatId,
        State state,
        Instant registeredAt,
        Instant suspendedAt,
        String suspendedBecause) {

    /** Whether it may publish. */
    public enum State {
        REGISTERED,
        SUSPENDED
    }

    /**
     * Who looked at its quality.
     *
     * @param agency by name
     * @param report where it can be read
     * @param validUntil the last day it holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QualityView(
            @Schema(examples = "AQ-Rhein") String agency, String report, LocalDate validUntil) {
        static QualityView of(QualityAssurance quality) {
            return new QualityView(
                    quality.agency(),
                    quality.report().map(URI::toString).orElse(null),
                    quality.validUntil().orElse(null));
        }
    }

    static ProviderView of(Provider provider) {
        return switch (provider) {
            case Provider.Registered registered ->
                    of(provider, State.REGISTERED, registered.registeredAt(), null, null);
            case Provider.Suspended suspended ->
                    of(
                            provider,
                            State.SUSPENDED,
                            suspended.registeredAt(),
                            suspended.suspendedAt(),
                            suspended.reason());
        };
    }

    private static ProviderView of(
            Provider provider,
            State state,
            Instant registeredAt,
            Instant suspendedAt,
            String reason) {
        var profile = provider.profile();
        return new ProviderView(
                provider.id().value(),
                profile.name(),
                profile.kind(),
                profile.country(),
                profile.homepage().toString(),
                profile.quality().map(QualityView::of).orElse(null),
                profile.vatId().orElse(null),
                state,
                registeredAt,
                suspendedAt,
                reason);
    }
}
