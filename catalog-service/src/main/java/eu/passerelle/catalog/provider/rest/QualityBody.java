package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.QualityAssurance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who looked at a provider's quality.
 *
 * @param agency by name
 * @param report where it can be read
 * @param validUntil the last day it holds
 */
public record QualityBody(
        @NotBlank @Size(max = 300) @Schema(examples = "AQ-Rhein") String agency,
        @Size(max = 1000)
                @Pattern(regexp = Profile.WEB_ADDRESS)
                @Schema(examples = "https://aq-rhein.example/reports/rheinfurt")
                String report,
        @Schema(examples = "2031-12-31") LocalDate validUntil) {

    QualityAssurance quality() {
        return new QualityAssurance(
                agency.strip(),
                Optional.ofNullable(report).map(URI::create),
                Optional.ofNullable(validUntil));
    }
}
