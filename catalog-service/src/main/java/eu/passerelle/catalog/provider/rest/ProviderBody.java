package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation to take into the catalogue.
 *
 * @param id its alias at the identity provider
 * @param name the legal name
 * @param kind what sort of organisation it is
 * @param country ISO 3166-1 alpha-2
 * @param homepage where to read more
 * @param qualityAssurance who looked at its quality; left away where that is not known
 * @param vatId its number for value added tax; left away where it has none
 */
public record ProviderBody(
        @NotNull @Pattern(regexp = ProviderId.PATTERN) @Schema(examples = "rheinfurt") String id,
        @NotBlank @Size(max = 300) @Schema(examples = "Universität Rheinfurt") String name,
        @NotNull ProviderKind kind,
        @NotNull @Country @Schema(examples = "DE") String country,
        @NotNull
                @Size(max = 1000)
                @Pattern(regexp = Profile.WEB_ADDRESS)
                @Schema(examples = "https://rheinfurt.example")
                String homepage,
        @Valid QualityBody qualityAssurance,
        @Pattern(regexp = Profile.VAT_ID) @Schema(examples = "DE123456789") String vatId) {

    Profile profile() {
        return new Profile(
                name.strip(),
                kind,
                country,
                URI.create(homepage),
                Optional.ofNullable(qualityAssurance).map(QualityBody::quality),
                Optional.ofNullable(vatId));
    }
}
