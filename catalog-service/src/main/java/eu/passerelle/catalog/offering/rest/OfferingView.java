package eu.passerelle.catalog.offering.rest;

import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of one version of a specification.
 *
 * @param id its id
 * @param specificationId which specification
 * @param specificationVersion which version of it
 * @param provider who runs it
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 * @param mode how it is taught
 * @param language of instruction (BCP 47)
 * @param openedAt since when it is announced
 */
public record OfferingView(
        UUID id,
        UUID specificationId,
        int specificationVersion,
        @Schema(examples = "rheinfurt") String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        Mode mode,
        @Schema(examples = "en") String language,
        Instant openedAt) {

    static OfferingView of(Offering offering) {
        var run = offering.run();
        return new OfferingView(
                offering.id().value(),
                offering.specification().value(),
                offering.version(),
                offering.provider().value(),
                run.startsOn(),
                run.endsOn(),
                run.mode(),
                run.language().tag(),
                offering.openedAt());
    }
}
