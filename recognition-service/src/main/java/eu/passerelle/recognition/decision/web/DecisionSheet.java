package eu.passerelle.recognition.decision.web;

import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** A decision as a page shows it. */
@TemplateData
record DecisionSheet(
        String id,
        Map<String, String> summary,
        Map<String, String> credential,
        String awardedBy,
        Map<String, String> target,
        String targetId,
        Map<String, String> programme,
        String recognisedBy,
        BigDecimal credits,
        BigDecimal targetEcts,
        BigDecimal remaining,
        String reference,
        String agreementId,
        Instant decidedAt,
        Instant reopenedAt,
        ReasonsPart reasons) {
    static DecisionSheet of(Decision decision, Names names) {
        var ruling = decision.ruling();
        var source = ruling.source();
        var worth = ruling.worth();
        return new DecisionSheet(
                ruling.id().toString(),
                ruling.summary().byLanguage(),
                source.title().byLanguage(),
                names.of(source.awardedBy()),
                worth.title().byLanguage(),
                worth.target().toString(),
                worth.programme().title().byLanguage(),
                names.of(worth.recognisedBy()),
                worth.credits().ects(),
                worth.targetCredits().ects(),
                worth.remaining().ects(),
                ruling.basis().reference(),
                ruling.basis().agreement().toString(),
                ruling.decidedAt(),
                reopenedAt(decision),
                ReasonsPart.of(ruling.comparison()));
    }

    private static Instant reopenedAt(Decision decision) {
        return switch (decision) {
            case Decision.Standing ignored -> null;
            case Decision.UnderReview review -> review.reopenedAt();
        };
    }
}
