package eu.passerelle.kit.paging;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why a page can't be given. */
public sealed interface PagingRefusal extends Refusal {

    /** The cursor is none that this list gave out. */
    record UnreadableCursor() implements PagingRefusal {

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
