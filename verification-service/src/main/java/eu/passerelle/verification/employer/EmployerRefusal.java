package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.List;

/** Why an organisation's request is not done. */
public sealed interface EmployerRefusal extends Refusal {
    /** What was shown opens no door. */
    record NoSuchApiKey() implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return "Show a valid key in the header Api-Key.";
        }
    }

    /** There is no such key of this organisation. */
    record ApiKeyNotKnown() implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no such key.";
        }
    }

    /** The key was given up before. */
    record ApiKeyRetired() implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "This key was retired already.";
        }
    }

    /** An organisation has as many keys as it may. */
    record TooManyApiKeys(int most) implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "An organisation has at most %d keys; retire one first.".formatted(most);
        }
    }

    /** The label is not of its form. */
    record UnreadableLabel() implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "A key needs a label.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw("/label", "label", "must have 1 to 80 characters"));
        }
    }

    /**
     * The body is no batch.
     *
     * @param detail what is wrong with it
     */
    record UnreadableBatch(String detail) implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "This is no batch of credentials: %s.".formatted(detail);
        }
    }

    /** There are no such criteria of this organisation. */
    record CriteriaNotKnown() implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There are no criteria of that name.";
        }
    }

    /** An organisation has saved as many criteria as it may. */
    record TooManyCriteria(int most) implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "An organisation saves at most %d criteria; forget some first.".formatted(most);
        }
    }

    /**
     * The criteria are not of their form.
     *
     * @param flaws all that is wrong with them
     */
    record CriteriaOutOfBounds(List<Flaw> flaws) implements EmployerRefusal {
        public CriteriaOutOfBounds {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "These criteria cannot be saved as they are.";
        }
    }

    /** An organisation asks more than it may at this moment. */
    record TooManyCredentials(int perMinute) implements EmployerRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }

        @Override
        public String reason() {
            return "At most %d credentials a minute are verified for one organisation."
                    .formatted(perMinute);
        }
    }
}
