package eu.passerelle.credentials.dataintegrity;

/** Names from Verifiable Credential Data Integrity 1.0. */
public final class DataIntegrityTerms {

    public static final String CONTEXT = "@context";
    public static final String DATA_INTEGRITY_CONTEXT =
            "https://w3id.org/security/data-integrity/v2";
    public static final String PROOF = "proof";
    public static final String PROOF_TYPE = "DataIntegrityProof";

    public static final String ID = "id";
    public static final String TYPE = "type";
    public static final String CRYPTOSUITE = "cryptosuite";
    public static final String CREATED = "created";
    public static final String EXPIRES = "expires";
    public static final String VERIFICATION_METHOD = "verificationMethod";
    public static final String PROOF_PURPOSE = "proofPurpose";
    public static final String DOMAIN = "domain";
    public static final String CHALLENGE = "challenge";
    public static final String NONCE = "nonce";
    public static final String PREVIOUS_PROOF = "previousProof";
    public static final String PROOF_VALUE = "proofValue";

    private DataIntegrityTerms() {}
}
