package eu.passerelle.recognition.decision;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why something can't be done with a decision. */
public sealed interface DecisionRefusal extends Refusal {
    /** There is no such decision, or it concerns others. */
    record UnknownDecision(DecisionId id) implements DecisionRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no decision %s here.".formatted(id);
        }
    }
}
