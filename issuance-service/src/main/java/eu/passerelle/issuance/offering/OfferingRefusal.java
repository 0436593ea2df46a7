package eu.passerelle.issuance.offering;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why our copy of the catalogue is not shown. */
public sealed interface OfferingRefusal extends Refusal {

    /** The cursor is none that the list of specifications gave out. */
    record UnreadableCursor() implements OfferingRefusal {

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The cursor is not one that this list gave out: leave it away to start again.";
        }
    }
}
