package eu.passerelle.recognition.consent;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All consents. */
public interface Consents {
    /** The account's word on the agreement, if it was ever given. */
    Uni<Optional<Consent>> find(AccountId account, AgreementId agreement);

    /** What the account allows now, in the order of the agreements' ids. */
    Uni<List<Consent.Given>> givenBy(AccountId account);

    /** Who allows the agreement now, in the order of the accounts' ids. */
    Uni<List<Consent.Given>> givenTo(AgreementId agreement);

    /** Keeps the consent as it is now. */
    Uni<Void> put(Consent consent);
}
