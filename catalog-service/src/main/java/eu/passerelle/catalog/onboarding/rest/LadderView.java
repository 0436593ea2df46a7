package eu.passerelle.catalog.onboarding.rest;

import eu.passerelle.catalog.onboarding.Ladder;
import eu.passerelle.catalog.onboarding.Need;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a provider may do, and what each further step needs.
 *
 * @param provider whose
 * @param steps from the lowest
 */
public record LadderView(@Schema(examples = "voltgrid") String provider, List<StepView> steps) {

    /**
     * How far a provider is with one step.
     *
     * @param step which
     * @param reached whether nothing is missing
     * @param met what it has
     * @param missing what it still needs
     */
    public record StepView(Ladder.Rung step, boolean reached, List<Need> met, List<Need> missing) {
        private static StepView of(Ladder.Step step) {
            return new StepView(step.rung(), step.isReached(), step.met(), step.missing());
        }
    }

    static LadderView of(Ladder ladder) {
        return new LadderView(
                ladder.provider().value(), ladder.steps().stream().map(StepView::of).toList());
    }
}
