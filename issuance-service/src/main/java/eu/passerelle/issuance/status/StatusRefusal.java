package eu.passerelle.issuance.status;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why a status is not shown or changed. */
public sealed interface StatusRefusal extends Refusal {

    /** There is no such list. */
    record UnknownStatusList() implements StatusRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "No such status list.";
        }
    }

    /** What is revoked stays revoked. */
    record RevokedForGood() implements StatusRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "A revocation can't be undone; what may be lifted is a suspension.";
        }
    }
}
