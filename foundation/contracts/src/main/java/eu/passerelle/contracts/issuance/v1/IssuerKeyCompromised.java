package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * A key is known to others since a moment; what it signed from then on is wrong.
 *
 * @param key the key
 * @param compromisedAt first moment of a wrong signature
 */
public record IssuerKeyCompromised(IssuerKey key, Instant compromisedAt) implements IssuanceEvent {

    @Override
    public String subject() {
        return "key/" + key.verificationMethod();
    }
}
