package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.programme.Requirement;
import java.util.List;

/**
 * What a credential says beside what a target asks, element by element.
 *
 * @param findings one for each of the five elements, in their order
 * @param outcomes which required outcome is met by what
 * @param ruleset the version of the rules that found it
 */
public record Comparison(List<Finding> findings, OutcomeMatrix outcomes, String ruleset) {
    /** The rules in use. Another version may answer differently; this one never does. */
    public static final String RULESET = "elements-1";

    private static final List<ElementRule> RULES =
            List.of(
                    new LevelRule(),
                    new WorkloadRule(),
                    new QualityRule(),
                    new ProfileRule(),
                    new OutcomesRule());

    public Comparison {
        findings = List.copyOf(findings);
    }

    /** Compares under what two organisations agreed. */
    public static Comparison of(Achievement offered, Requirement required, Conditions agreed) {
        return new Comparison(
                RULES.stream().map(rule -> rule.compare(offered, required, agreed)).toList(),
                OutcomeMatrix.of(offered, required),
                RULESET);
    }

    /** Whether no element differs substantially and none is left in the dark. */
    public boolean isHarmless() {
        return findings.stream().allMatch(Finding::isHarmless);
    }
}
