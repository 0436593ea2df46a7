package eu.passerelle.verification.desk;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why work is not done. */
public sealed interface DeskRefusal extends Refusal {
    /** There is more to verify at this moment than is taken at once. */
    record TooManyAtOnce() implements DeskRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }

        @Override
        public String reason() {
            return "Too many credentials are being verified at this moment; try again shortly.";
        }
    }

    /** It takes longer than anybody may use. */
    record TakesTooLong() implements DeskRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "This takes too long to verify, so nothing can be said about it.";
        }
    }
}
