package eu.passerelle.contracts.issuance.v1;

/**
 * A credential was signed and is valid.
 *
 * @param credential its facts
 */
public record CredentialIssued(Credential credential) implements IssuanceEvent {

    @Override
    public String subject() {
        return "credential/" + credential.credentialId();
    }
}
