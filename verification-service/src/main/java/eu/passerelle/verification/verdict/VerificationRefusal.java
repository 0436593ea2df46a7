package eu.passerelle.verification.verdict;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why nothing can be said about what was handed in. */
public sealed interface VerificationRefusal extends Refusal {
    /** There was nothing in it. */
    record NothingToVerify() implements VerificationRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "Hand in a credential: JSON-LD with a proof, or a vc+jwt.";
        }
    }

    /**
     * It is no credential.
     *
     * @param detail what is wrong, without content of it
     */
    record UnreadableCredential(String detail) implements VerificationRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "This cannot be read as a credential: %s.".formatted(detail);
        }
    }
}
