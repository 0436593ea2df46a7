package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * A credential is taken back, for good.
 *
 * @param credential its facts
 * @param reason why, in one of a few words; the full reason stays with the issuer
 * @param revokedAt from when
 */
public record CredentialRevoked(Credential credential, Reason reason, Instant revokedAt)
        implements IssuanceEvent {

    @Override
    public String subject() {
        return "credential/" + credential.credentialId();
    }

    /** Why a credential was taken back. */
    public enum Reason {
        ISSUED_IN_ERROR,
        RESULT_WITHDRAWN,
        SUPERSEDED,
        OTHER
    }
}
