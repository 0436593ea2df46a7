package eu.passerelle.recognition.decision.web;

import eu.passerelle.kit.web.LocalText;
import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;

/** A decision as a page shows it. */
@TemplateData
record DecisionSheet(
        String id,
        LocalText summary,
        LocalText credential,
        String awardedBy,
        LocalText target,
        String targetId,
        LocalText programme,
        String recognisedBy,
        BigDecimal credits,
        BigDecimal targetEcts,
        BigDecimal remaining,
        String reference,
        String agreementId,
        Instant decidedAt,
        Instant reopenedAt,
        ReasonsPart reasons) {
    static DecisionSheet of(Decision decision, Names names, String language) {
        var ruling = decision.ruling();
        var source = ruling.source();
        var worth = ruling.worth();
        return new DecisionSheet(
                ruling.id().toString(),
                LocalText.of(ruling.summary().byLanguage(), language),
                LocalText.of(source.title().byLanguage(), language),
                names.of(source.awardedBy()),
                LocalText.of(worth.title().byLanguage(), language),
                worth.target().toString(),
                LocalText.of(worth.programme().title().byLanguage(), language),
                names.of(worth.recognisedBy()),
                worth.credits().ects(),
                worth.targetCredits().ects(),
                worth.remaining().ects(),
                ruling.basis().reference(),
                ruling.basis().agreement().toString(),
                ruling.decidedAt(),
                reopenedAt(decision),
                ReasonsPart.of(ruling.comparison(), language));
    }

    private static Instant reopenedAt(Decision decision) {
        return switch (decision) {
            case Decision.Standing ignored -> null;
            case Decision.UnderReview review -> review.reopenedAt();
        };
    }
}
