package eu.passerelle.verification.api.rest;

/** What the interface description shows. */
final class Examples {
    static final String CREDENTIAL =
            """
            {"verifiableCredential": {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "type": ["VerifiableCredential"], "issuer": "did:web:localhost%3A8080:issuers:rheinfurt",
             "credentialSubject": {"id": "urn:uuid:0198c5a0-0000-7000-8000-000000000001"},
             "proof": [{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}]},
             "options": {"returnResults": true}}
            """;
    static final String PRESENTATION =
            """
            {"verifiablePresentation": {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "type": ["VerifiablePresentation"],
             "holder": "did:key:z6MkpJySvETLnxhQG9DzEdmKJtysBDjuuTeDfUj1uNNCUqcj",
             "verifiableCredential": [{"@context": "https://www.w3.org/ns/credentials/v2",
               "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,eyJhbGci…"}],
             "proof": [{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022",
               "proofPurpose": "authentication", "challenge": "6e62f66e", "domain": "https://meridian.example"}]},
             "options": {"challenge": "6e62f66e", "domain": "https://meridian.example"}}
            """;
    static final String DERIVE =
            """
            {"verifiableCredential": {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "type": ["VerifiableCredential"], "issuer": "did:web:localhost%3A8080:issuers:rheinfurt",
             "credentialSubject": {"name": "Amira Haddad", "grade": "1.3"},
             "proof": [{"type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023",
               "proofValue": "u2V0AhVhA…"}]},
             "options": {"selectivePointers": ["/credentialSubject/name"]}}
            """;
    static final String TAMPERED =
            """
            {"profile": "trust", "verified": false, "result": "FAIL", "problemDetails": [
             {"type": "https://w3id.org/security#PROOF_VERIFICATION_ERROR", "title": "proof-wrong",
              "detail": "The signature does not fit."}],
             "results": {"credentialSchema": [], "credentialStatus": [],
                         "proof": [{"verified": false}]}}
            """;
    static final String REPLAYED =
            """
            {"profile": "trust", "verified": false, "result": "FAIL", "problemDetails": [
             {"type": "https://w3id.org/security#INVALID_CHALLENGE_ERROR",
              "title": "invalid-challenge-error", "detail": "the challenge was answered before"}],
             "results": {"presentation": {"challenge": {"verified": false, "input": "6e62f66e"},
               "domain": {"verified": true, "input": "https://meridian.example"},
               "proof": [{"verified": true}]}, "credentials": []}}
            """;
    static final String PROVEN =
            """
            {"profile": "proof-only", "verified": true,
             "notice": "Only proofs were checked. Nobody was asked whether the issuer can be trusted.",
             "notAsked": ["whether the issuer is known, was entitled to issue this, or should be trusted"],
             "problemDetails": [],
             "results": {"credentialSchema": [], "credentialStatus": [], "proof": [{"verified": true}]}}
            """;
    static final String NOT_PROVEN =
            """
            {"type": "urn:passerelle:problem:not-verified", "title": "Not verified", "status": 400,
             "detail": "the signature is not that key's over this document",
             "profile": "proof-only", "verified": false,
             "notice": "Only proofs were checked. Nobody was asked whether the issuer can be trusted.",
             "notAsked": ["whether the issuer is known, was entitled to issue this, or should be trusted"],
             "problemDetails": [{"type": "https://w3id.org/security#PROOF_VERIFICATION_ERROR",
               "title": "proof-verification-error",
               "detail": "the signature is not that key's over this document"}],
             "results": {"credentialSchema": [], "credentialStatus": [], "proof": [{"verified": false}]}}
            """;
    static final String DERIVED =
            """
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "issuer": "did:web:localhost%3A8080:issuers:rheinfurt",
             "credentialSubject": {"name": "Amira Haddad"},
             "proof": [{"type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023",
               "proofValue": "u2V0BhVhA…"}]}
            """;

    private Examples() {}
}
