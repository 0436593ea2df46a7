package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.recognition.partner.ProviderId;
import java.util.List;

/** Why something can't be done with an agreement. */
public sealed interface AgreementRefusal extends Refusal {
    /** There is no such agreement, or none the caller may know of. */
    record UnknownAgreement(AgreementId id) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no agreement %s here.".formatted(id);
        }
    }

    /** The same side can't sign twice. */
    record AlreadySignedBySide(AgreementId id, ProviderId side) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "%s has signed agreement %s already; the other side has to sign."
                    .formatted(side, id);
        }
    }

    /** It waits for nobody's signature. */
    record NotOpenForSignature(AgreementId id) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "Agreement %s isn't waiting for a signature.".formatted(id);
        }
    }

    /** Its last day has passed. */
    record AgreementPast(AgreementId id) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The last day of agreement %s has passed.".formatted(id);
        }
    }

    /** Only a draft can be rewritten or proposed. */
    record ProposedAlready(AgreementId id) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "Agreement %s is proposed already and can't be changed.".formatted(id);
        }
    }

    /** Only an active agreement can be ended. */
    record NotActive(AgreementId id) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "Agreement %s isn't active.".formatted(id);
        }
    }

    /** Another agreement has this reference. */
    record ReferenceTaken(String reference) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "Another agreement has the reference %s.".formatted(reference);
        }
    }

    /** It names targets that can't be named. */
    record TargetsNotOpen(List<Flaw> flaws) implements AgreementRefusal {
        public TargetsNotOpen {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "An agreement covers targets in use of the organisation that recognises.";
        }
    }

    /** What was sent makes no agreement; all that is wrong is listed. */
    record IncompleteAgreement(List<Flaw> flaws) implements AgreementRefusal {
        public IncompleteAgreement {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The agreement can't be proposed yet; see the list.";
        }
    }

    /** Only the two organisations themselves can propose it. */
    record NotOneOfTheTwo(ProviderId organisation) implements AgreementRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return "%s is neither of the two organisations of this agreement."
                    .formatted(organisation);
        }
    }
}
