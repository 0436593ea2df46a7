package eu.passerelle.catalog.offering.rest;

import eu.passerelle.catalog.offering.Run;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run to announce.
 *
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 * @param mode how it is taught
 * @param language of instruction (BCP 47)
 */
public record OfferingBody(
        @NotNull @Schema(examples = "2027-03-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2027-05-31") LocalDate endsOn,
        @NotNull Mode mode,
        @NotNull @Pattern(regexp = Language.PATTERN) @Schema(examples = "en") String language) {

    Run run() {
        return new Run(startsOn, endsOn, mode, new Language(language));
    }
}
