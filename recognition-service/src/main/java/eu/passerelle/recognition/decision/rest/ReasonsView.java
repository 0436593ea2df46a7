package eu.passerelle.recognition.decision.rest;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.comparison.Match;
import eu.passerelle.recognition.comparison.OutcomeMatrix;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was decided, element by element. */
@Schema(name = "Reasons")
record ReasonsView(
        @Schema(
                        description = "The version of the rules; the same version finds the same.",
                        examples = "elements-1")
                String ruleset,
        @Schema(description = "One for each of the five elements.") List<FindingView> findings,
        @Schema(description = "One row for each outcome the target requires.")
                List<OutcomeView> outcomes) {
    static ReasonsView of(Comparison comparison) {
        return new ReasonsView(
                comparison.ruleset(),
                comparison.findings().stream().map(FindingView::of).toList(),
                comparison.outcomes().lines().stream().map(OutcomeView::of).toList());
    }

    /** What the comparison of one element showed. */
    @Schema(name = "Finding")
    record FindingView(
            Element element,
            Difference difference,
            @Schema(description = "What the credential says.") Map<String, String> observed,
            @Schema(description = "What is asked.") Map<String, String> required,
            @Schema(description = "The rule that was applied.", examples = "workload-enough")
                    String rule,
            @Schema(description = "The same as a sentence.") Map<String, String> sentence) {
        private static FindingView of(Finding finding) {
            return new FindingView(
                    finding.element(),
                    finding.difference(),
                    finding.observed().byLanguage(),
                    finding.required().byLanguage(),
                    finding.rule(),
                    finding.sentence().byLanguage());
        }
    }

    /** One required outcome and what meets it. */
    @Schema(name = "OutcomeMatch")
    record OutcomeView(
            String outcomeId,
            Map<String, String> text,
            boolean essential,
            Match match,
            boolean met,
            @Schema(description = "The credential's outcomes that match it.") List<ByView> by) {
        private static OutcomeView of(OutcomeMatrix.Line row) {
            return new OutcomeView(
                    row.outcomeId(),
                    row.text().byLanguage(),
                    row.essential(),
                    row.match(),
                    row.met(),
                    row.by().stream().map(ByView::of).toList());
        }
    }

    /** An outcome of the credential. */
    @Schema(name = "CredentialOutcome")
    record ByView(String outcomeId, Map<String, String> text) {
        private static ByView of(OutcomeMatrix.By by) {
            return new ByView(by.outcomeId(), by.text().byLanguage());
        }
    }
}
