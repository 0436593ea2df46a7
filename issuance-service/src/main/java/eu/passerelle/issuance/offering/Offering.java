package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run of a specification.
 *
 * @param id which run
 * @param specification what is run
 * @param provider who runs it
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 * @param mode how it is taught
 * @param language of instruction (BCP 47)
 */
public record Offering(
        UUID id,
        SpecificationKey specification,
        ProviderId provider,
        LocalDate startsOn,
        LocalDate endsOn,
        OfferingOpened.Mode mode,
        String language) {}
