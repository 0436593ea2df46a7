package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.specification.Language;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import java.time.LocalDate;

/**
 * When and how it takes place.
 *
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 * @param mode how it is taught
 * @param language of instruction
 */
public record Run(LocalDate startsOn, LocalDate endsOn, Mode mode, Language language) {}
