package eu.passerelle.kit.identity;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why a caller can't do this, whoever they are otherwise. */
public sealed interface CallerRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.FORBIDDEN;
    }

    /** The caller acts for no organisation, or for several at once. */
    record NoOrganisation() implements CallerRefusal {

        @Override
        public String reason() {
            return "This can be done for one organisation only, and the account belongs to none or to several.";
        }
    }

    /** The caller has no account. */
    record NoAccount() implements CallerRefusal {

        @Override
        public String reason() {
            return "This can be done with an account only.";
        }
    }
}
