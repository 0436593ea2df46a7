package eu.passerelle.recognition.decision.store;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.comparison.Match;
import eu.passerelle.recognition.comparison.OutcomeMatrix;
import eu.passerelle.recognition.programme.Text;
import java.util.List;
import java.util.Map;

/** A comparison as it is stored. */
record ComparisonJson(String ruleset, List<FindingJson> findings, List<OutcomeJson> outcomes) {
    static ComparisonJson of(Comparison comparison) {
        return new ComparisonJson(
                comparison.ruleset(),
                comparison.findings().stream().map(FindingJson::of).toList(),
                comparison.outcomes().lines().stream().map(OutcomeJson::of).toList());
    }

    Comparison comparison() {
        return new Comparison(
                findings.stream().map(FindingJson::finding).toList(),
                new OutcomeMatrix(outcomes.stream().map(OutcomeJson::row).toList()),
                ruleset);
    }

    /** A finding as it is stored. */
    record FindingJson(
            Element element,
            Difference difference,
            Map<String, String> observed,
            Map<String, String> required,
            String rule,
            Map<String, String> sentence) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.element(),
                    finding.difference(),
                    finding.observed().byLanguage(),
                    finding.required().byLanguage(),
                    finding.rule(),
                    finding.sentence().byLanguage());
        }

        Finding finding() {
            return new Finding(
                    element,
                    difference,
                    new Text(observed),
                    new Text(required),
                    rule,
                    new Text(sentence));
        }
    }

    /** A row of the outcome matrix as it is stored. */
    record OutcomeJson(
            String outcomeId,
            Map<String, String> text,
            boolean essential,
            Match match,
            List<ByJson> by) {
        static OutcomeJson of(OutcomeMatrix.Line row) {
            return new OutcomeJson(
                    row.outcomeId(),
                    row.text().byLanguage(),
                    row.essential(),
                    row.match(),
                    row.by().stream()
                            .map(by -> new ByJson(by.outcomeId(), by.text().byLanguage()))
                            .toList());
        }

        OutcomeMatrix.Line row() {
            return new OutcomeMatrix.Line(
                    outcomeId,
                    new Text(text),
                    essential,
                    match,
                    by.stream()
                            .map(b -> new OutcomeMatrix.By(b.outcomeId(), new Text(b.text())))
                            .toList());
        }
    }

    /** A matching outcome as it is stored. */
    record ByJson(String outcomeId, Map<String, String> text) {}
}
