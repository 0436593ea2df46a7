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

    /** There is no presentation in it. */
    record NoVerifiablePresentation() implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The request must hold the presentation, as an object or a vp+jwt.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(
                    new Flaw(
                            "/verifiablePresentation",
                            "required",
                            "must be a presentation as an object, or a vp+jwt as a text; one that"
                                    + " nobody signed is handed in as presentation"));
        }
    }

    /**
     * One of the options is not of its form.
     *
     * @param option its name
     * @param rule what it must be
     */
    record UnreadableOption(String option, String rule) implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The option %s %s.".formatted(option, rule);
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw("/options/" + option, "option", rule));
        }
    }

    /**
     * An option asks for something that is not asked here, and ignoring it would reassure wrongly.
     *
     * @param option its name
     */
    record OptionNotTaken(String option) implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The option %s is not taken for a single credential in this profile."
                    .formatted(option);
        }
    }

    /**
     * Nothing can be derived from it.
     *
     * @param detail why
     */
    record NothingToDerive(String detail) implements VerifyRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "Nothing can be derived from this credential: %s.".formatted(detail);
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
