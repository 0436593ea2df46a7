package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.OutcomeHint;
import java.util.List;

/**
 * What might be worded better in an outcome.
 *
 * @param hints none where it is fine
 */
public record HintsView(List<HintView> hints) {

    /**
     * One hint.
     *
     * @param rule which
     * @param word the word it is about; empty where it is about all of it
     */
    public record HintView(OutcomeHint.Rule rule, String word) {
        private static HintView of(OutcomeHint hint) {
            return new HintView(hint.rule(), hint.word());
        }
    }

    static HintsView of(List<OutcomeHint> hints) {
        return new HintsView(hints.stream().map(HintView::of).toList());
    }
}
