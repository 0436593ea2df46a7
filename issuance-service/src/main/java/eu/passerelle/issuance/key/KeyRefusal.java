package eu.passerelle.issuance.key;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** Why keys are not shown, changed or used. */
public sealed interface KeyRefusal extends Refusal {

    /** No key was ever made for such a provider. */
    record UnknownIssuer() implements KeyRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "No such issuer.";
        }
    }

    /** The provider has no key to sign with. */
    record NoActiveKey(ProviderId provider) implements KeyRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "%s has no active key. Keys are made when the catalogue registers a provider."
                    .formatted(provider);
        }
    }
}
