package eu.passerelle.recognition.consent;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.recognition.agreement.AgreementId;

/** Why a consent can't be given or taken back. */
public sealed interface ConsentRefusal extends Refusal {
    /** There is no such agreement, or none to consent to. */
    record NothingToConsentTo(AgreementId agreement) implements ConsentRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no agreement %s to consent to.".formatted(agreement);
        }
    }

    /** The agreement is over; a consent would change nothing. */
    record AgreementIsOver(AgreementId agreement) implements ConsentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "Agreement %s is over; a consent would change nothing.".formatted(agreement);
        }
    }

    /** There is no consent to take back. */
    record NoConsent(AgreementId agreement) implements ConsentRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "You have not consented to agreement %s.".formatted(agreement);
        }
    }
}
