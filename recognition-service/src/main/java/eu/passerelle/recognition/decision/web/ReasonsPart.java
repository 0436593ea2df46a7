package eu.passerelle.recognition.decision.web;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.kit.web.LocalText;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.comparison.Match;
import eu.passerelle.recognition.comparison.OutcomeMatrix;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;

/** The reasons as a page shows them. */
@TemplateData
record ReasonsPart(String ruleset, List<FindingLine> findings, List<OutcomeLine> outcomes) {
    static ReasonsPart of(Comparison comparison, String language) {
        return new ReasonsPart(
                comparison.ruleset(),
                comparison.findings().stream()
                        .map(finding -> FindingLine.of(finding, language))
                        .toList(),
                comparison.outcomes().lines().stream()
                        .map(row -> OutcomeLine.of(row, language))
                        .toList());
    }

    /** One element. */
    @TemplateData
    record FindingLine(
            String element,
            String difference,
            String kind,
            LocalText observed,
            LocalText required,
            LocalText sentence) {
        private static FindingLine of(Finding finding, String language) {
            return new FindingLine(
                    finding.element().name().toLowerCase(Locale.ROOT),
                    word(finding.difference()),
                    kind(finding.difference()),
                    LocalText.of(finding.observed().byLanguage(), language),
                    LocalText.of(finding.required().byLanguage(), language),
                    LocalText.of(finding.sentence().byLanguage(), language));
        }

        /** The key of the difference's name among the messages. */
        private static String word(Difference difference) {
            return switch (difference) {
                case NONE -> "differenceNone";
                case NON_SUBSTANTIAL -> "differenceNonSubstantial";
                case SUBSTANTIAL -> "differenceSubstantial";
                case INSUFFICIENT_EVIDENCE -> "differenceInsufficientEvidence";
            };
        }

        private static String kind(Difference difference) {
            return switch (difference) {
                case NONE, NON_SUBSTANTIAL -> "pass";
                case SUBSTANTIAL -> "fail";
                case INSUFFICIENT_EVIDENCE -> "unsure";
            };
        }
    }

    /** One required outcome. */
    @TemplateData
    record OutcomeLine(
            String id,
            LocalText text,
            boolean essential,
            boolean met,
            String match,
            String kind,
            List<LocalText> by) {
        private static OutcomeLine of(OutcomeMatrix.Line row, String language) {
            return new OutcomeLine(
                    row.outcomeId(),
                    LocalText.of(row.text().byLanguage(), language),
                    row.essential(),
                    row.met(),
                    word(row.match()),
                    row.met() ? "pass" : row.essential() ? "fail" : "unsure",
                    row.by().stream()
                            .map(by -> LocalText.of(by.text().byLanguage(), language))
                            .toList());
        }

        /** The key of the match's name among the messages. */
        private static String word(Match match) {
            return switch (match) {
                case EXACT_ESCO -> "matchExactEsco";
                case NOT_ASSESSED -> "matchNotAssessed";
                case NONE -> "matchNone";
            };
        }
    }
}
