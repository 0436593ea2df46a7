package eu.passerelle.catalog.provider;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/** Why something about an accreditation can't be done. */
public sealed interface AccreditationRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(AccreditationRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * There is none of that id that the caller's agency recorded.
     *
     * @param id which
     */
    record UnknownAccreditation(String id) implements AccreditationRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your agency recorded no accreditation %s.".formatted(id);
        }
    }

    /**
     * It was withdrawn before.
     *
     * @param id which
     */
    record AccreditationEnded(AccreditationId id) implements AccreditationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The accreditation %s is withdrawn already.".formatted(id);
        }
    }

    /**
     * So many were recorded for one provider that another one can't be meant.
     *
     * @param holder whose
     */
    record TooManyAccreditations(ProviderId holder) implements AccreditationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "%s has as many accreditations as one provider can have.".formatted(holder);
        }
    }

    /**
     * It contradicts itself, or what is known of the provider.
     *
     * @param flaws all that is wrong
     */
    record ImpossibleAccreditation(List<Flaw> flaws) implements AccreditationRefusal {
        public ImpossibleAccreditation {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The accreditation can't be recorded like this.";
        }
    }
}
