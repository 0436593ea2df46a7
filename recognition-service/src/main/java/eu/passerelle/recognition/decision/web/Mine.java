package eu.passerelle.recognition.decision.web;

import eu.passerelle.kit.web.Reader;
import eu.passerelle.recognition.decision.BrowseDecisions;
import eu.passerelle.recognition.decision.BrowseReferrals;
import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What a learner's own page shows of decisions. */
@RequestScoped
class Mine {
    private static final int MOST_WAITING = 50;

    private final BrowseDecisions decisions;
    private final BrowseReferrals referrals;
    private final KnowPartners partners;
    private final Reader reader;

    Mine(
            BrowseDecisions decisions,
            BrowseReferrals referrals,
            KnowPartners partners,
            Reader reader) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.partners = partners;
        this.reader = reader;
    }

    Uni<List<DecisionSheet>> decisions(AccountId account, Optional<DecisionId> after, int atMost) {
        return decisions
                .of(account, after, atMost)
                .chain(all -> partners.names().map(names -> sheets(all, names)));
    }

    Uni<List<ReferralSheet>> waiting(AccountId account) {
        return referrals
                .of(account, Optional.empty(), MOST_WAITING)
                .chain(all -> partners.names().map(names -> waiting(all, names)));
    }

    private List<DecisionSheet> sheets(List<Decision> all, Names names) {
        return all.stream().map(d -> DecisionSheet.of(d, names, reader.getLanguage())).toList();
    }

    private List<ReferralSheet> waiting(List<Referral.Open> all, Names names) {
        return all.stream().map(r -> ReferralSheet.of(r, names, reader.getLanguage())).toList();
    }
}
