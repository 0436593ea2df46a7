package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.profile.Conformity.Outcome;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One thing that a framework asks of a micro-credential. */
public sealed interface Requirement {

    /** The stable name of its rule. */
    String rule();

    /** What it asks for, in figures or codes; empty where the rule says it all. */
    String detail();

    /** Whether a course meets it. */
    Outcome check(Exhibit exhibit);

    /**
     * Something is stated.
     *
     * @param element what
     */
    record Stated(Element element) implements Requirement {
        @Override
        public String rule() {
            return "stated";
        }

        @Override
        public String detail() {
            return element.name();
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            return met(exhibit.transparency().stated().contains(element));
        }
    }

    /**
     * A quantity lies within bounds, both inclusive. Where it is not stated, nobody can tell.
     *
     * @param quantity which
     * @param from at least
     * @param to at most
     */
    record Within(Quantity quantity, BigDecimal from, BigDecimal to) implements Requirement {

        public Within {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("no number is within " + from + " and " + to);
            }
        }

        @Override
        public String rule() {
            return quantity.rule;
        }

        @Override
        public String detail() {
            return from.toPlainString() + "-" + to.toPlainString();
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            return quantity.of(content(exhibit))
                    .map(value -> met(value.compareTo(from) >= 0 && value.compareTo(to) <= 0))
                    .orElse(Outcome.UNKNOWN);
        }

        /** What can be measured. */
        public enum Quantity {
            ECTS("ects-within"),
            HOURS("hours-within"),
            HOURS_PER_ECTS("hours-per-ects-within");

            private final String rule;

            Quantity(String rule) {
                this.rule = rule;
            }

            private Optional<BigDecimal> of(Content content) {
                var workload = content.dimensions().workload();
                return switch (this) {
                    case ECTS -> workload.ects();
                    case HOURS -> workload.hours();
                    case HOURS_PER_ECTS -> workload.hoursPerEcts();
                };
            }
        }
    }

    /**
     * The EQF level is one of these.
     *
     * @param levels always
     * @param withCredit these too, where ECTS are stated
     */
    record LevelAmong(Set<Integer> levels, Set<Integer> withCredit) implements Requirement {

        public LevelAmong {
            levels = Set.copyOf(levels);
            withCredit = Set.copyOf(withCredit);
        }

        @Override
        public String rule() {
            return "level-among";
        }

        @Override
        public String detail() {
            var all = new TreeSet<>(levels);
            all.addAll(withCredit);
            return String.join(", ", all.stream().map(String::valueOf).toList());
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            var dimensions = content(exhibit).dimensions();
            var credit = dimensions.workload().ects().isPresent();
            return dimensions
                    .level()
                    .eqf()
                    .map(eqf -> met(levels.contains(eqf) || credit && withCredit.contains(eqf)))
                    .orElse(Outcome.UNKNOWN);
        }
    }

    /** An outcome is assessed, by more than attendance. */
    record Assessed() implements Requirement {
        @Override
        public String rule() {
            return "assessed";
        }

        @Override
        public String detail() {
            return "";
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            var content = content(exhibit);
            return met(content.hasAssessedOutcome() && !content.asksForAttendanceOnly());
        }
    }

    /** It carries credit. */
    record CreditBearing() implements Requirement {
        @Override
        public String rule() {
            return "credit-bearing";
        }

        @Override
        public String detail() {
            return "";
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            return met(content(exhibit).dimensions().workload().ects().isPresent());
        }
    }

    /** Who is assessed is checked by a document. */
    record IdentityVerified() implements Requirement {
        @Override
        public String rule() {
            return "identity-verified";
        }

        @Override
        public String detail() {
            return "";
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            return content(exhibit)
                    .assessment()
                    .how()
                    .flatMap(how -> Optional.ofNullable(how.identification()))
                    .map(check -> met(check == Assessment.Identification.DOCUMENT))
                    .orElse(Outcome.UNKNOWN);
        }
    }

    /** It counts towards a degree programme. Until somebody says so, nobody can tell. */
    record DegreeLinked() implements Requirement {
        @Override
        public String rule() {
            return "degree-linked";
        }

        @Override
        public String detail() {
            return "";
        }

        @Override
        public Outcome check(Exhibit exhibit) {
            return exhibit.transparency().stated().contains(Element.STACKABILITY)
                    ? Outcome.MET
                    : Outcome.UNKNOWN;
        }
    }

    private static Outcome met(boolean is) {
        return is ? Outcome.MET : Outcome.NOT_MET;
    }

    private static Content content(Exhibit exhibit) {
        return exhibit.specification().edition().content();
    }
}
