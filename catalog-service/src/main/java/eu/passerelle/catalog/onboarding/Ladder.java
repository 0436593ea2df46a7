package eu.passerelle.catalog.onboarding;

import eu.passerelle.catalog.provider.ProviderId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a provider may do, and exactly what each further step needs. The steps are the same for
 * every kind of provider, and nobody has to climb: a course without credit needs the first alone.
 *
 * @param provider whose
 * @param steps from the lowest
 */
public record Ladder(ProviderId provider, List<Step> steps) {

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** The ladder of a provider for which these needs are met. */
    public static Ladder of(ProviderId provider, Set<Need> met) {
        return new Ladder(
                provider, Arrays.stream(Rung.values()).map(rung -> Step.of(rung, met)).toList());
    }

    /** A step of the ladder. */
    public enum Rung {
        /** Publishes courses without credit. */
        LISTED(Set.of(Need.REGISTERED, Need.IN_GOOD_STANDING)),
        /** Shows how outcomes are assessed. */
        ASSESSED(Set.of(Need.REGISTERED, Need.IN_GOOD_STANDING, Need.ASSESSMENT_PUBLIC)),
        /** Publishes courses with credit that another organisation answers for. */
        CREDIT_THROUGH_SPONSOR(
                Set.of(Need.REGISTERED, Need.IN_GOOD_STANDING, Need.SPONSOR_CONFIRMED)),
        /** Answers for credit itself. */
        CREDIT_ON_OWN_ASSURANCE(Set.of(Need.REGISTERED, Need.IN_GOOD_STANDING, Need.OWN_ASSURANCE));

        private final Set<Need> needs;

        Rung(Set<Need> needs) {
            this.needs = needs;
        }
    }

    /**
     * How far a provider is with one step.
     *
     * @param rung which
     * @param met what it has
     * @param missing what it still needs; empty where the step is reached
     */
    public record Step(Rung rung, List<Need> met, List<Need> missing) {

        public Step {
            met = List.copyOf(met);
            missing = List.copyOf(missing);
        }

        /** Whether nothing is missing. */
        public boolean isReached() {
            return missing.isEmpty();
        }

        private static Step of(Rung rung, Set<Need> met) {
            var needs = EnumSet.copyOf(rung.needs);
            return new Step(
                    rung,
                    needs.stream().filter(met::contains).toList(),
                    needs.stream().filter(need -> !met.contains(need)).toList());
        }
    }
}
