package eu.passerelle.verification.api;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.List;

/** Why a request to verify makes no sense. */
public sealed interface VerifyRefusal extends Refusal {
    /**
     * The body is not the JSON object it should be.
     *
     * @param detail what is wrong with it
     */
    record UnreadableRequest(String detail) implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The body must be a JSON object: %s.".formatted(detail);
        }
    }

    /** There is no credential in it. */
    record NoVerifiableCredential() implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The request must hold the credential, as an object or a vc+jwt.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(
                    new Flaw(
                            "/verifiableCredential",
                            "required",
                            "must be a credential as an object, or a vc+jwt as a text"));
        }
    }

    /** What is in it breaks the rules of its own format. */
    record MalformedCredential() implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The credential breaks the rules of its own format.";
        }
    }
}
