package eu.passerelle.credentials.reading;

/** Whether the keys of the proofs have to be the issuer's. */
public enum Binding {
    /** They have to: only then the credential is the issuer's word. */
    TO_ISSUER,
    /** Anybody's will do: says only that nothing was changed since somebody signed. */
    PROOF_ONLY
}
