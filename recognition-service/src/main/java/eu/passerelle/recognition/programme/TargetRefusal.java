package eu.passerelle.recognition.programme;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.List;

/** Why something can't be done with a target. */
public sealed interface TargetRefusal extends Refusal {
    /** There is no such target, or it is another organisation's. */
    record UnknownTarget(TargetId id) implements TargetRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no target %s here.".formatted(id);
        }
    }

    /** It is out of use already. */
    record TargetAlreadyRetired(TargetId id) implements TargetRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The target %s is retired already.".formatted(id);
        }
    }

    /** What was sent makes no target; all that is wrong is listed. */
    record IncompleteTarget(List<Flaw> flaws) implements TargetRefusal {
        public IncompleteTarget {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The target can't be compared with a credential yet; see the list.";
        }
    }
}
