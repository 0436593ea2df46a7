package eu.passerelle.credentials.did;

/** Names from DID Core 1.0, Controlled Identifiers 1.0 and the DID methods. */
final class DidTerms {

    static final String CONTEXT = "https://www.w3.org/ns/did/v1";
    static final String MULTIKEY_CONTEXT = "https://w3id.org/security/multikey/v1";
    static final String JWK_CONTEXT = "https://w3id.org/security/jwk/v1";

    static final String MULTIKEY = "Multikey";
    static final String JSON_WEB_KEY = "JsonWebKey";
    static final String JSON_WEB_KEY_2020 = "JsonWebKey2020";
    static final String ED25519_2020 = "Ed25519VerificationKey2020";

    static final String VERIFICATION_METHOD = "verificationMethod";
    static final String KEY_AGREEMENT = "keyAgreement";
    static final String PUBLIC_KEY_MULTIBASE = "publicKeyMultibase";
    static final String PUBLIC_KEY_JWK = "publicKeyJwk";

    static final String KEY_PREFIX = "did:key:";
    static final String WEB_PREFIX = "did:web:";
    static final String JWK_PREFIX = "did:jwk:";

    private DidTerms() {}
}
