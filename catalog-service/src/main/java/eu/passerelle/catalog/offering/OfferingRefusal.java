package eu.passerelle.catalog.offering;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/** Why an offering can't be opened. */
public sealed interface OfferingRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(OfferingRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * There is none of that id.
     *
     * @param id which
     */
    record UnknownOffering(String id) implements OfferingRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no offering %s.".formatted(id);
        }
    }

    /**
     * Its dates or its language do not fit.
     *
     * @param flaws all that is wrong
     */
    record ImpossibleRun(List<Flaw> flaws) implements OfferingRefusal {
        public ImpossibleRun {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The offering can't take place like this.";
        }
    }
}
