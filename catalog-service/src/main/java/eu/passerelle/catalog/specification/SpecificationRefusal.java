package eu.passerelle.catalog.specification;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/** Why something about a specification can't be done. */
public sealed interface SpecificationRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(SpecificationRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * There is none of that id, or none the caller may know of.
     *
     * @param id which
     */
    record UnknownSpecification(String id) implements SpecificationRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no specification %s.".formatted(id);
        }
    }

    /**
     * It can be changed or published only as a draft.
     *
     * @param id which
     */
    record NotADraft(SpecificationId id) implements SpecificationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return ("The specification %s has no open draft. What is published never changes:"
                            + " start a new version and change that.")
                    .formatted(id);
        }
    }

    /**
     * Somebody else changed the draft since it was read.
     *
     * @param id which
     * @param revision what it is now
     */
    record DraftChangedMeanwhile(SpecificationId id, int revision) implements SpecificationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return ("The draft %s was changed meanwhile and is at revision %d. Read it again, and"
                            + " make your change to that.")
                    .formatted(id, revision);
        }
    }

    /**
     * It is not public now.
     *
     * @param id which
     */
    record NotPublished(SpecificationId id) implements SpecificationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The specification %s is not published now.".formatted(id);
        }
    }

    /**
     * The next version is being written already.
     *
     * @param id which
     */
    record DraftOpen(SpecificationId id) implements SpecificationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The specification %s has an open draft already; go on with that one."
                    .formatted(id);
        }
    }

    /**
     * Something in it keeps it from being published.
     *
     * @param id which
     * @param flaws all of it
     */
    record UnfitForPublication(SpecificationId id, List<Flaw> flaws)
            implements SpecificationRefusal {
        public UnfitForPublication {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The draft can't be published yet: %s to put right."
                    .formatted(flaws.size() == 1 ? "one thing" : flaws.size() + " things");
        }
    }

    /**
     * What was sent can't be part of a draft.
     *
     * @param flaws all of it
     */
    record UnreadableContent(List<Flaw> flaws) implements SpecificationRefusal {
        public UnreadableContent {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The draft can't be kept as it was sent.";
        }
    }
}
