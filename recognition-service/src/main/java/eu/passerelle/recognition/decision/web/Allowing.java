package eu.passerelle.recognition.decision.web;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.BrowseAgreements;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.consent.BrowseConsents;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.consent.GiveConsent;
import eu.passerelle.recognition.consent.TakeBackConsent;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a learner's own page shows and does about consents. */
@ApplicationScoped
class Allowing {
    private static final int MOST_AGREEMENTS = 200;
    private static final Viewer LEARNER = new Viewer(Optional.empty(), true);

    private final BrowseAgreements agreements;
    private final BrowseConsents consents;
    private final GiveConsent give;
    private final TakeBackConsent takeBack;
    private final KnowPartners partners;

    Allowing(
            BrowseAgreements agreements,
            BrowseConsents consents,
            GiveConsent give,
            TakeBackConsent takeBack,
            KnowPartners partners) {
        this.agreements = agreements;
        this.consents = consents;
        this.give = give;
        this.takeBack = takeBack;
        this.partners = partners;
    }

    Uni<Void> allow(AccountId account, AgreementId agreement) {
        return give.give(account, agreement).replaceWithVoid();
    }

    Uni<Void> takeBack(AccountId account, AgreementId agreement) {
        return takeBack.takeBack(account, agreement).replaceWithVoid();
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
