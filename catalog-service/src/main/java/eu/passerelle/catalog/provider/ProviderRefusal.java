package eu.passerelle.catalog.provider;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/** Why something about a provider can't be done. */
public sealed interface ProviderRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(ProviderRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * Nobody of that alias is in the catalogue.
     *
     * @param id which
     */
    record UnknownProvider(String id) implements ProviderRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no provider %s in the catalogue.".formatted(id);
        }
    }

    /**
     * The alias is taken.
     *
     * @param id which
     */
    record ProviderAlreadyRegistered(ProviderId id) implements ProviderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The provider %s is in the catalogue already.".formatted(id);
        }
    }

    /**
     * It may not publish.
     *
     * @param id which
     */
    record ProviderIsSuspended(ProviderId id) implements ProviderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return ("The provider %s is suspended and may not publish. The consortium's operator"
                            + " can reinstate it.")
                    .formatted(id);
        }
    }

    /**
     * There is no suspension to end.
     *
     * @param id which
     */
    record ProviderNotSuspended(ProviderId id) implements ProviderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String reason() {
            return "The provider %s is not suspended.".formatted(id);
        }
    }

    /**
     * The caller's organisation is not a provider yet.
     *
     * @param id which
     */
    record NotAProviderYet(ProviderId id) implements ProviderRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return ("%s is not registered as a provider and may not publish. The consortium's"
                            + " operator registers providers.")
                    .formatted(id);
        }
    }

    /**
     * What it says of itself contradicts itself, or is not for itself to say.
     *
     * @param flaws all that is wrong
     */
    record ImpossibleProfile(List<Flaw> flaws) implements ProviderRefusal {
        public ImpossibleProfile {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "The organisation can't be registered like this.";
        }
    }
}
