package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.consent.Consents;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which agreements an account consented to, in force or not. */
@ApplicationScoped
class Allowed {
    private final Consents consents;
    private final Agreements agreements;

    Allowed(Consents consents, Agreements agreements) {
        this.consents = consents;
        this.agreements = agreements;
    }

    Uni<List<Agreement>> by(AccountId account) {
        return consents.givenBy(account)
                .map(given -> given.stream().map(Consent.Given::agreement).toList())
                .chain(agreements::all);
    }
}
