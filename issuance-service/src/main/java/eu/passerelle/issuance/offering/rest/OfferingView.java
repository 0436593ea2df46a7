package eu.passerelle.issuance.offering.rest;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.issuance.offering.Offering;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run as an issuer sees it. */
@Schema(name = "Offering", description = "A run of a specification your organisation signs.")
record OfferingView(
        UUID offeringId,
        UUID specificationId,
        int specificationVersion,
        @Schema(examples = "rheinfurt") String providerId,
        LocalDate startsOn,
        LocalDate endsOn,
        OfferingOpened.Mode mode,
        @Schema(examples = "en") String language) {

    static OfferingView of(Offering offering) {
        return new OfferingView(
                offering.id(),
                offering.specification().id(),
                offering.specification().version(),
                offering.provider().value(),
                offering.startsOn(),
                offering.endsOn(),
                offering.mode(),
                offering.language());
    }
}
