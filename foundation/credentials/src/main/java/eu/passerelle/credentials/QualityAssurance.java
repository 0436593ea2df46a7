package eu.passerelle.credentials;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that underpins the quality (Annex I, 11): who looked at what, when, and where to read
 * what was found.
 *
 * @param kind what was looked at
 * @param title what the record is called, in its languages
 * @param body who looked
 * @param register where to read it
 * @param term how long it is good
 */
public record QualityAssurance(
        Kind kind, Texts title, Organisation body, Register register, Term term) {

    public QualityAssurance {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
        Objects.requireNonNull(register);
        Objects.requireNonNull(term);
    }

    /** A record with a report and no dates. */
    public static QualityAssurance of(Kind kind, Texts title, Organisation body, String report) {
        return new QualityAssurance(
                kind,
                title,
                body,
                new Register(Optional.empty(), Optional.of(report), Optional.empty()),
                new Term(Optional.empty(), Optional.empty()));
    }

    /** What was looked at, by the Europass vocabulary of accreditations. */
    public enum Kind {
        INSTITUTIONAL_LICENCE("003293d2ce"),
        PROGRAMME_LICENCE("e57dddfcf3"),
        INSTITUTIONAL("bb4618238e"),
        PROGRAMME("820101cba6"),
        /** There is one, and nobody says of which kind. */
        NOT_STATED("");

        private static final String SCHEME = "http://data.europa.eu/snb/accreditation/";

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The concept's URI; for {@link #NOT_STATED} none. */
        public String uri() {
            return SCHEME + code;
        }
    }

    /**
     * Where to read it.
     *
     * @param decision what was decided, in a word or a URI
     * @param report URL of the report
     * @param deqar id of the report in the Database of External Quality Assurance Results
     */
    public record Register(
            Optional<String> decision, Optional<String> report, Optional<String> deqar) {

        public Register {
            Objects.requireNonNull(decision);
            Objects.requireNonNull(report);
            Objects.requireNonNull(deqar);
        }
    }

    /**
     * How long it is good.
     *
     * @param from the day of the decision
     * @param until the last day
     */
    public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {

        public Term {
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
        }
    }
}
