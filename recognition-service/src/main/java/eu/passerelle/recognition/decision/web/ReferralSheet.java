package eu.passerelle.recognition.decision.web;

import eu.passerelle.recognition.decision.Candidate;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A referral as a page shows it. */
@TemplateData
record ReferralSheet(
        Map<String, String> credential,
        String awardedBy,
        String waitsFor,
        String reference,
        String why,
        Instant since,
        List<CandidatePart> candidates) {
    static ReferralSheet of(Referral.Open referral, Names names) {
        var matter = referral.matter();
        return new ReferralSheet(
                matter.source().title().byLanguage(),
                names.of(matter.source().awardedBy()),
                names.of(matter.waitsFor()),
                matter.basis().reference(),
                why(matter.why()),
                matter.referredAt(),
                matter.candidates().stream().map(CandidatePart::of).toList());
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
    record CandidatePart(Map<String, String> target, ReasonsPart reasons) {
        private static CandidatePart of(Candidate candidate) {
            return new CandidatePart(
                    candidate.worth().title().byLanguage(), ReasonsPart.of(candidate.comparison()));
        }
    }
}
