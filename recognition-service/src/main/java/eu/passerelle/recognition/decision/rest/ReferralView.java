package eu.passerelle.recognition.decision.rest;

import eu.passerelle.recognition.decision.Candidate;
import eu.passerelle.recognition.decision.Referral;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for an officer. */
@Schema(name = "Referral", description = "A credential that only a person can decide about.")
record ReferralView(
        UUID referralId,
        SourceView credential,
        BasisView basis,
        Referral.Why why,
        @Schema(description = "What it might count for, the nearest first.")
                List<CandidateView> candidates,
        Instant referredAt) {
    static ReferralView of(Referral.Open referral) {
        var matter = referral.matter();
        return new ReferralView(
                matter.id().value(),
                SourceView.of(matter.source()),
                BasisView.of(matter.basis()),
                matter.why(),
                matter.candidates().stream().map(CandidateView::of).toList(),
                matter.referredAt());
    }

    /** What it might count for, and what stands for and against it. */
    @Schema(name = "Candidate")
    record CandidateView(
            WorthView target,
            @Schema(description = "What would be credited, in ECTS.") BigDecimal credits,
            ReasonsView reasons) {
        private static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    WorthView.of(candidate.worth()),
                    candidate.worth().credits().ects(),
                    ReasonsView.of(candidate.comparison()));
        }
    }
}
