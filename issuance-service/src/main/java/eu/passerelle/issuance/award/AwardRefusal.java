package eu.passerelle.issuance.award;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** Why an award is not made, shown or taken back. */
public sealed interface AwardRefusal extends Refusal {

    /** There is no such award, or it is another organisation's. */
    record UnknownAward() implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your organisation has no such award.";
        }
    }

    /** There is no such specification, or another organisation signs its credentials. */
    record UnknownSpecification() implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "Your organisation signs no published specification with this id and version.";
        }
    }

    /** There is no such run of the specification. */
    record UnknownOffering() implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "The specification has no such offering.";
        }
    }

    /** The specification is offered no more. */
    record SpecificationWithdrawn(Instant withdrawnAt) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The specification was withdrawn on %s; nothing new is awarded on it."
                    .formatted(withdrawnAt);
        }
    }

    /** The order can't be fulfilled as it stands. */
    record InvalidAward(List<Flaw> flaws) implements AwardRefusal {

        public InvalidAward {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The award can't be made as it stands.";
        }
    }

    /** The key of an earlier request came with a different award. */
    record RequestKeyReused() implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "This Idempotency-Key was used for a different award. Use a new key for a new"
                    + " award.";
        }
    }

    /** There is no credential to take back. */
    record NotIssued(AwardId id) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "No credential was issued for award %s.".formatted(id);
        }
    }

    /** It was taken back before. */
    record AlreadyRevoked(AwardId id) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The credential of award %s is revoked already.".formatted(id);
        }
    }

    /** It does not stand for the time being already. */
    record AlreadySuspended(AwardId id) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The credential of award %s is suspended already.".formatted(id);
        }
    }

    /** There is no suspension to lift. */
    record NotSuspended(AwardId id) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The credential of award %s is not suspended.".formatted(id);
        }
    }

    /** The credential names no list to suspend it in. */
    record NotSuspendable(AwardId id) implements AwardRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The credential of award %s names no list of suspensions; it can be revoked."
                    .formatted(id);
        }
    }
}
