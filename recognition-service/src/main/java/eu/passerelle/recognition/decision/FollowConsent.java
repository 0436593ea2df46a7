package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementConsequences;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.consent.ConsentConsequences;
import eu.passerelle.recognition.consent.Consents;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides when a learner consents, and when an agreement that learners consented to is active. */
@ApplicationScoped
class FollowConsent implements ConsentConsequences, AgreementConsequences {
    private final Consents consents;
    private final Records records;
    private final DecideByAgreement decide;

    FollowConsent(Consents consents, Records records, DecideByAgreement decide) {
        this.consents = consents;
        this.records = records;
        this.decide = decide;
    }

    @Override
    public Uni<Void> ofConsenting(AccountId account, Agreement agreement) {
        return records.of(account)
                .chain(credentials -> decide.decide(credentials, List.of(agreement)));
    }

    @Override
    public Uni<Void> ofActivating(Agreement.Active agreement) {
        return consents.givenTo(agreement.id()).chain(given -> decideEach(given, agreement));
    }

    private Uni<Void> decideEach(List<Consent.Given> given, Agreement agreement) {
        return Multi.createFrom()
                .iterable(given)
                .onItem()
                .transformToUniAndConcatenate(one -> ofConsenting(one.account(), agreement))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
