package eu.passerelle.kit.inbox;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why a dead letter can't be tried again. */
public sealed interface DeadLetterRefusal extends Refusal {

    /** There is no such dead letter, or it is settled. */
    record UnknownDeadLetter() implements DeadLetterRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no open dead letter of this id.";
        }
    }

    /** The reader has acted on a newer fact about the same subject. */
    record OvertakenByNewer() implements DeadLetterRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "A newer fact about the same subject was acted on since; the older one must not"
                    + " undo it.";
        }
    }

    /** It was tried, in vain. */
    record StillNotPossible() implements DeadLetterRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "It was tried again and put aside again; the list says why.";
        }
    }
}
