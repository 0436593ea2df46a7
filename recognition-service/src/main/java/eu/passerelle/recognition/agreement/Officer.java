package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who may speak for an organisation.
 *
 * @param organisation which one
 * @param account who
 */
public record Officer(ProviderId organisation, AccountId account) {
    public Officer {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(account);
    }

    /** Signs for the organisation. */
    public Signature sign(Instant at) {
        return new Signature(organisation, account, at);
    }
}
