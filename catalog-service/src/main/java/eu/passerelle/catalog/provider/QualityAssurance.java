package eu.passerelle.catalog.provider;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who looked at the quality of the whole provider. Its courses inherit this; none needs an
 * accreditation of its own.
 *
 * @param agency who looked, by name
 * @param report where it can be read
 * @param validUntil the last day it holds; empty where it is open-ended
 */
public record QualityAssurance(
        String agency, Optional<URI> report, Optional<LocalDate> validUntil) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
