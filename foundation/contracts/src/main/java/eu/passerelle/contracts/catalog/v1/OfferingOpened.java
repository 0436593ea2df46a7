package eu.passerelle.contracts.catalog.v1;

import java.time.LocalDate;

/**
 * A run of a specification takes place.
 *
 * @param offeringId a UUID
 * @param specificationId which specification
 * @param specificationVersion which version of it
 * @param providerId who runs it
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 * @param mode how it is taught
 * @param language of instruction (BCP 47)
 */
public record OfferingOpened(
        String offeringId,
        String specificationId,
        int specificationVersion,
        String providerId,
        LocalDate startsOn,
        LocalDate endsOn,
        Mode mode,
        String language)
        implements CatalogEvent {

    @Override
    public String subject() {
        return "offering/" + offeringId;
    }

    /** How an offering is taught. */
    public enum Mode {
        ONLINE,
        ON_SITE,
        BLENDED
    }
}
