package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation says of itself when it registers.
 *
 * @param name the legal name
 * @param kind what sort of organisation it is; the consortium's operator registers universities
 * @param country ISO 3166-1 alpha-2
 * @param homepage where to read more
 * @param vatId its number for value added tax; a company states it
 */
@Schema(
        examples =
                """
                {"name":"VoltGrid Energie GmbH","kind":"COMPANY","country":"DE",\
                "homepage":"https://voltgrid.example","vatId":"DE123456789"}\
                """)
public record RegistrationBody(
        @NotBlank @Size(max = 300) String name,
        @NotNull ProviderKind kind,
        @NotNull @Country String country,
        @NotNull @Size(max = 1000) @Pattern(regexp = Profile.WEB_ADDRESS) String homepage,
        @Pattern(regexp = Profile.VAT_ID) String vatId) {

    Profile profile() {
        return new Profile(
                name.strip(),
                kind,
                country,
                URI.create(homepage),
                Optional.empty(),
                Optional.ofNullable(vatId));
    }
}
