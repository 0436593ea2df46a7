package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.CreditFlag;
import eu.passerelle.catalog.profile.LintOutcome;
import eu.passerelle.catalog.profile.OutcomeHint;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.LearningOutcome;
import java.util.List;

/**
 * A draft looked at closely.
 *
 * @param id which
 * @param title what it is called; empty while it has no title
 * @param outcomes the wording of its outcomes, in every language
 * @param profiles how it stands towards frameworks
 * @param flags what is unusual about its credit
 */
public record DraftCheckView(
        String id,
        String title,
        List<OutcomeCard> outcomes,
        List<ConformityCard> profiles,
        List<CreditFlag> flags) {

    /** The writing desk of the draft. */
    public String desk() {
        return "/catalog/workspace/" + id;
    }

    /**
     * One wording of one outcome.
     *
     * @param text in one language
     * @param language BCP 47
     * @param hints what might be worded better
     */
    public record OutcomeCard(String text, String language, List<OutcomeHint> hints) {}

    static List<OutcomeCard> outcomes(Content content, LintOutcome lint) {
        return content.outcomes().stream()
                .flatMap(
                        outcome ->
                                outcome.text().byLanguage().keySet().stream()
                                        .map(tag -> card(content, outcome, tag, lint)))
                .toList();
    }

    private static OutcomeCard card(
            Content content, LearningOutcome outcome, String tag, LintOutcome lint) {
        var text = outcome.text().byLanguage().get(tag);
        var wording =
                new LintOutcome.Wording(
                        text, tag, content.dimensions().level().eqf(), outcome.assessed());
        return new OutcomeCard(text, tag, lint.lint(wording));
    }
}
