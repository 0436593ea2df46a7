package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.onboarding.Ladder;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.web.Form;
import java.util.Arrays;
import java.util.List;

/**
 * The way of the reader's own organisation.
 *
 * @param id the alias
 * @param registered whether it is a provider
 * @param steps what it may do, and what each further step needs
 * @param form what is typed to register it, and what is wrong with it
 */
public record OnboardingView(String id, boolean registered, List<Ladder.Step> steps, Form form) {

    /** What an organisation may say it is. */
    public List<ProviderKind> kinds() {
        return Arrays.stream(ProviderKind.values())
                .filter(kind -> kind != ProviderKind.HIGHER_EDUCATION_INSTITUTION)
                .toList();
    }

    static OnboardingView of(Ladder ladder, Form form) {
        return new OnboardingView(
                ladder.provider().value(),
                ladder.steps().stream().anyMatch(step -> !step.met().isEmpty()),
                ladder.steps(),
                form);
    }
}
