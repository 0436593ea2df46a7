package eu.passerelle.catalog.provider;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By whom an accreditation was decided, for how long, and where it can be read.
 *
 * @param agency the organisation that recorded it
 * @param agencyName as people know it
 * @param standing whether the review was asked for by law
 * @param validFrom first day, inclusive
 * @param validUntil last day, inclusive
 * @param reading where it can be read
 */
public record Decision(
        ProviderId agency,
        String agencyName,
        Standing standing,
        LocalDate validFrom,
        LocalDate validUntil,
        Reading reading) {
    /** Where a decision names no end, it holds so many years, as DEQAR counts. */
    public static final int YEARS_WITHOUT_END = 6;

    public Decision {
        if (agencyName.isBlank()) {
            throw new IllegalArgumentException("an agency has a name");
        }
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("a decision ends after it begins");
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** Whether the review was asked for by law (DEQAR: "part of obligatory EQA system"). */
    public enum Standing {
        OBLIGATORY,
        VOLUNTARY
    }

    /**
     * Where it can be read.
     *
     * @param report the report's address
     * @param deqarReport the report's number in DEQAR, digits
     * @param deqarInstitution the provider's number in DEQAR, for example {@code DEQARINST0001}, or
     *     {@code DEQARINSTAP0001} for a provider that is no higher education institution
     */
    public record Reading(
            Optional<URI> report, Optional<String> deqarReport, Optional<String> deqarInstitution) {
        /** What a report's number looks like. */
        public static final String DEQAR_REPORT = "[0-9]{1,12}";

        /** What an institution's number looks like. */
        public static final String DEQAR_INSTITUTION = "DEQARINST(?:AP)?[0-9]{1,10}";

        private static final Pattern REPORT = Pattern.compile(DEQAR_REPORT);
        private static final Pattern INSTITUTION = Pattern.compile(DEQAR_INSTITUTION);

        public Reading {
            check(deqarReport, REPORT);
            check(deqarInstitution, INSTITUTION);
        }

        private static void check(Optional<String> number, Pattern pattern) {
            if (number.filter(given -> !pattern.matcher(given).matches()).isPresent()) {
                throw new IllegalArgumentException("not a number of DEQAR: " + number.get());
            }
        }
    }
}
