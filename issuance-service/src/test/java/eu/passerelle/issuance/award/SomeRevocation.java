package eu.passerelle.issuance.award;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked;

/** Revocations for tests. */
public final class SomeRevocation {

    private SomeRevocation() {}

    /** It should never have been. */
    public static Revocation inError() {
        return new Revocation(
                CredentialRevoked.Reason.ISSUED_IN_ERROR,
                "Mixed up with Tomasz from the other group.");
    }
}
