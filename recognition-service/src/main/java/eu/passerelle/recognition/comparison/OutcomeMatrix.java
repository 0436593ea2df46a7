package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;
import java.util.List;

/**
 * Which required outcome is met by what.
 *
 * @param lines one for each required outcome, in the target's order
 */
public record OutcomeMatrix(List<Line> lines) {
    public OutcomeMatrix {
        lines = List.copyOf(lines);
    }

    static OutcomeMatrix of(Achievement offered, Requirement required) {
        return new OutcomeMatrix(
                required.outcomes().stream()
                        .map(outcome -> line(outcome, offered.outcomes()))
                        .toList());
    }

    private static Line line(RequiredOutcome required, List<Outcome> offered) {
        var sameSkill =
                offered.stream()
                        .filter(o -> o.skills().stream().anyMatch(required.skills()::contains))
                        .toList();
        var assessed = sameSkill.stream().filter(Outcome::assessed).toList();
        var match =
                sameSkill.isEmpty()
                        ? Match.NONE
                        : assessed.isEmpty() ? Match.NOT_ASSESSED : Match.EXACT_ESCO;
        var by = match == Match.EXACT_ESCO ? assessed : sameSkill;
        return new Line(
                required.id(),
                required.text(),
                required.essential(),
                match,
                by.stream().map(o -> new By(o.outcomeId(), new Text(o.text()))).toList());
    }

    /** How many essential outcomes there are. */
    public int essential() {
        return (int) lines.stream().filter(Line::essential).count();
    }

    /** How many essential outcomes are met. */
    public int essentialMet() {
        return (int) lines.stream().filter(Line::essential).filter(Line::met).count();
    }

    /** The ids of what is not met, essential or not. */
    public List<String> unmet() {
        return lines.stream().filter(line -> !line.met()).map(Line::outcomeId).toList();
    }

    /**
     * One required outcome.
     *
     * @param outcomeId its id
     * @param text in words
     * @param essential whether one can't go on without it
     * @param match how it is met
     * @param by the credential's outcomes that match it
     */
    public record Line(String outcomeId, Text text, boolean essential, Match match, List<By> by) {
        public Line {
            by = List.copyOf(by);
        }

        /** Whether it is met. */
        public boolean met() {
            return match.counts();
        }
    }

    /**
     * An outcome of the credential.
     *
     * @param outcomeId its id
     * @param text in words
     */
    public record By(String outcomeId, Text text) {}
}
