package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.decision.Basis;
import eu.passerelle.recognition.decision.Candidate;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.decision.ReferralId;
import java.util.List;

/** A matter as it is stored beside the columns it is found by. */
record MatterJson(
        SourceJson source, String reference, Referral.Why why, List<CandidateJson> candidates) {
    static MatterJson of(Referral.Matter matter) {
        return new MatterJson(
                SourceJson.of(matter.source()),
                matter.basis().reference(),
                matter.why(),
                matter.candidates().stream().map(CandidateJson::of).toList());
    }

    Referral.Matter matter(ReferralRow row) {
        return new Referral.Matter(
                new ReferralId(row.id),
                source.source(),
                new Basis(new AgreementId(row.agreement), row.agreementVersion, reference),
                why,
                candidates.stream().map(CandidateJson::candidate).toList(),
                row.referredAt);
    }

    /** A candidate as it is stored. */
    record CandidateJson(WorthJson worth, ComparisonJson comparison) {
        static CandidateJson of(Candidate candidate) {
            return new CandidateJson(
                    WorthJson.of(candidate.worth()), ComparisonJson.of(candidate.comparison()));
        }

        Candidate candidate() {
            return new Candidate(worth.worth(), comparison.comparison());
        }
    }
}
