package eu.passerelle.contracts.issuance.v1;

/**
 * An organisation signs with this key.
 *
 * @param key the key
 */
public record IssuerKeyActivated(IssuerKey key) implements IssuanceEvent {

    @Override
    public String subject() {
        return "key/" + key.verificationMethod();
    }
}
