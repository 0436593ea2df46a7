package eu.passerelle.recognition.decision.web;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.BrowseAgreements;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.consent.BrowseConsents;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.decision.BrowseDecisions;
import eu.passerelle.recognition.decision.BrowseReferrals;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a learner's own page shows. */
@ApplicationScoped
class Mine {
    private static final int MOST_AGREEMENTS = 200;
    private static final int MOST_WAITING = 50;
    private static final Viewer LEARNER = new Viewer(Optional.empty(), true);

    private final BrowseDecisions decisions;
    private final BrowseReferrals referrals;
    private final BrowseAgreements agreements;
    private final BrowseConsents consents;
    private final KnowPartners partners;

    Mine(
            BrowseDecisions decisions,
            BrowseReferrals referrals,
            BrowseAgreements agreements,
            BrowseConsents consents,
            KnowPartners partners) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.agreements = agreements;
        this.consents = consents;
        this.partners = partners;
    }

    Uni<List<DecisionSheet>> decisions(AccountId account, Optional<DecisionId> after, int atMost) {
        return decisions
                .of(account, after, atMost)
                .chain(
                        all ->
                                partners.names()
                                        .map(
                                                names ->
                                                        all.stream()
                                                                .map(
                                                                        d ->
                                                                                DecisionSheet.of(
                                                                                        d, names))
                                                                .toList()));
    }

    Uni<List<ReferralSheet>> waiting(AccountId account) {
        return referrals
                .of(account, Optional.empty(), MOST_WAITING)
                .chain(
                        all ->
                                partners.names()
                                        .map(
                                                names ->
                                                        all.stream()
                                                                .map(
                                                                        r ->
                                                                                ReferralSheet.of(
                                                                                        r, names))
                                                                .toList()));
    }

    Uni<List<ConsentLine>> consents(AccountId account) {
        return consents.of(account).chain(this::lines);
    }

    private Uni<List<ConsentLine>> lines(List<Consent.Given> given) {
        return agreements
                .all(LEARNER, Optional.empty(), MOST_AGREEMENTS)
                .chain(all -> partners.names().map(names -> lines(all, given, names)));
    }

    private static List<ConsentLine> lines(
            List<Agreement> agreements, List<Consent.Given> given, Names names) {
        return agreements.stream()
                .filter(agreement -> !(agreement instanceof Agreement.Ended))
                .map(agreement -> ConsentLine.of(agreement, given, names))
                .toList();
    }
}
