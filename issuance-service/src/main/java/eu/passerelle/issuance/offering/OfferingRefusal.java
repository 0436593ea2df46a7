package eu.passerelle.issuance.offering;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.time.Instant;

/** Why our copy of the catalogue is not shown, or nothing is issued on it. */
public sealed interface OfferingRefusal extends Refusal {

    /** The cursor is none that the list of specifications gave out. */
    record UnreadableCursor() implements OfferingRefusal {

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The cursor is not one that this list gave out: leave it away to start again.";
        }
    }

    /** The catalogue told of no such provider. */
    record UnknownProvider() implements OfferingRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "The catalogue has not registered your organisation as a provider.";
        }
    }

    /** The provider may issue no more. */
    record ProviderSuspended(Instant suspendedAt) implements OfferingRefusal {

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return "Your organisation is suspended since %s and can't issue."
                    .formatted(suspendedAt);
        }
    }
}
