package eu.passerelle.issuance.award;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked;

/**
 * Why a credential is taken back.
 *
 * @param reason in one of a few words, which travel
 * @param note in the issuer's own words, which stay here; may be empty
 */
public record Revocation(CredentialRevoked.Reason reason, String note) {

    @Override
    public String toString() {
        return "Revocation[reason=%s]".formatted(reason);
    }
}
