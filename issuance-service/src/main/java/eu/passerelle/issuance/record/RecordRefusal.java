package eu.passerelle.issuance.record;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why a record is not opened. */
public sealed interface RecordRefusal extends Refusal {

    /** The account has no verified mail address to claim a record by. */
    record MailNotVerified() implements RecordRefusal {

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return "Your account has no verified mail address. Verify it, then open your record.";
        }
    }

    /** Another account took over the record of this mail address. */
    record RecordClaimedByAnother() implements RecordRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The record of your mail address belongs to another account. Ask an issuer of yours.";
        }
    }

    /** There is no such credential in the caller's record. */
    record UnknownCredential() implements RecordRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your record has no such credential.";
        }
    }
}
