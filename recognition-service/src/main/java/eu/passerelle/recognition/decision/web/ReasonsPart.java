package eu.passerelle.recognition.decision.web;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.comparison.Match;
import eu.passerelle.recognition.comparison.OutcomeMatrix;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reasons as a page shows them. */
@TemplateData
record ReasonsPart(String ruleset, List<FindingLine> findings, List<OutcomeLine> outcomes) {
    static ReasonsPart of(Comparison comparison) {
        return new ReasonsPart(
                comparison.ruleset(),
                comparison.findings().stream().map(FindingLine::of).toList(),
                comparison.outcomes().rows().stream().map(OutcomeLine::of).toList());
    }

    /** One element. */
    @TemplateData
    record FindingLine(
            String element,
            String difference,
            String kind,
            Map<String, String> observed,
            Map<String, String> required,
            Map<String, String> sentence) {
        private static FindingLine of(Finding finding) {
            return new FindingLine(
                    finding.element().name().toLowerCase(Locale.ROOT),
                    word(finding.difference()),
                    kind(finding.difference()),
                    finding.observed().byLanguage(),
                    finding.required().byLanguage(),
                    finding.sentence().byLanguage());
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
            Map<String, String> text,
            boolean essential,
            String match,
            String kind,
            List<Map<String, String>> by) {
        private static OutcomeLine of(OutcomeMatrix.Row row) {
            return new OutcomeLine(
                    row.outcomeId(),
                    row.text().byLanguage(),
                    row.essential(),
                    word(row.match()),
                    row.met() ? "pass" : row.essential() ? "fail" : "unsure",
                    row.by().stream().map(by -> by.text().byLanguage()).toList());
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
