package eu.passerelle.catalog.specification;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;

/** Why something about a confirmation can't be done. */
public sealed interface ConfirmationRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(ConfirmationRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * There is none of that id that was asked of the caller's organisation.
     *
     * @param id which
     */
    record UnknownConfirmation(String id) implements ConfirmationRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Nobody asked your organisation for a confirmation %s.".formatted(id);
        }
    }

    /**
     * It was answered before.
     *
     * @param id which
     */
    record AlreadyAnswered(ConfirmationId id) implements ConfirmationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The confirmation %s is answered already.".formatted(id);
        }
    }

    /**
     * The draft says something else by now.
     *
     * @param id which
     */
    record DraftChanged(ConfirmationId id) implements ConfirmationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return ("The draft was changed since you were asked for confirmation %s. Its author"
                            + " can ask again.")
                    .formatted(id);
        }
    }
}
