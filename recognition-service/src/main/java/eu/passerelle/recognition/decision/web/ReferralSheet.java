package eu.passerelle.recognition.decision.web;

import eu.passerelle.kit.web.LocalText;
import eu.passerelle.recognition.decision.Candidate;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/** A referral as a page shows it. */
@TemplateData
record ReferralSheet(
        LocalText credential,
        String awardedBy,
        String waitsFor,
        String reference,
        String why,
        Instant since,
        List<CandidatePart> candidates) {
    static ReferralSheet of(Referral.Open referral, Names names, String language) {
        var matter = referral.matter();
        return new ReferralSheet(
                LocalText.of(matter.source().title().byLanguage(), language),
                names.of(matter.source().awardedBy()),
                names.of(matter.waitsFor()),
                matter.basis().reference(),
                why(matter.why()),
                matter.referredAt(),
                matter.candidates().stream()
                        .map(candidate -> CandidatePart.of(candidate, language))
                        .toList());
    }

    /** The key of the reason among the messages. */
    private static String why(Referral.Why why) {
        return switch (why) {
            case NO_TARGET_MET -> "whyNoTargetMet";
            case COUNTED_ALREADY -> "whyCountedAlready";
        };
    }

    /** What it might count for. */
    @TemplateData
    record CandidatePart(LocalText target, ReasonsPart reasons) {
        private static CandidatePart of(Candidate candidate, String language) {
            return new CandidatePart(
                    LocalText.of(candidate.worth().title().byLanguage(), language),
                    ReasonsPart.of(candidate.comparison(), language));
        }
    }
}
