package eu.passerelle.issuance.cohort;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** Why a cohort is not read, shown or issued. */
public sealed interface CohortRefusal extends Refusal {

    /** There is no such cohort, or it is another organisation's. */
    record UnknownCohort() implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your organisation has no such cohort.";
        }
    }

    /** There is no such run, or another organisation signs its credentials. */
    record UnknownOffering() implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your organisation signs for no such offering.";
        }
    }

    /** The file can't be read at all. */
    record UnreadableFile(String rule, String detail) implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return detail;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw("file", rule, detail));
        }
    }

    /** The form was sent without a choice that it asks for. */
    record NothingChosen(String field, String rule, String detail) implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return detail;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw(field, rule, detail));
        }
    }

    /** There is no such grading scheme. */
    record UnknownScheme() implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return "There is no such grading scheme.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw("scheme", "scheme-known", reason()));
        }
    }

    /** Somebody confirmed it before. */
    record AlreadyConfirmed(Instant confirmedAt) implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "This file was confirmed on %s; nothing is issued twice.".formatted(confirmedAt);
        }
    }

    /** There is nothing to issue. */
    record NothingToIssue() implements CohortRefusal {

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "No row of the file can be issued. Mend it and send it again.";
        }
    }
}
