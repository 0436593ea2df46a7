package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * An organisation signs with this key no more; what it signed stays right.
 *
 * @param key the key
 * @param retiredAt last moment of a right signature
 */
public record IssuerKeyRetired(IssuerKey key, Instant retiredAt) implements IssuanceEvent {

    @Override
    public String subject() {
        return "key/" + key.verificationMethod();
    }
}
