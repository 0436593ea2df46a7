package eu.passerelle.credentials.vcdm;

/** Names from the Verifiable Credentials Data Model 2.0, and from 1.1 for reading. */
public final class VcTerms {

    public static final String CONTEXT_V2 = "https://www.w3.org/ns/credentials/v2";
    public static final String CONTEXT_V1 = "https://www.w3.org/2018/credentials/v1";

    public static final String CONTEXT = "@context";
    public static final String ID = "id";
    public static final String TYPE = "type";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String ISSUER = "issuer";
    public static final String VALID_FROM = "validFrom";
    public static final String VALID_UNTIL = "validUntil";
    public static final String ISSUANCE_DATE = "issuanceDate";
    public static final String EXPIRATION_DATE = "expirationDate";
    public static final String SUBJECT = "credentialSubject";
    public static final String STATUS = "credentialStatus";
    public static final String SCHEMA = "credentialSchema";
    public static final String REFRESH_SERVICE = "refreshService";
    public static final String TERMS_OF_USE = "termsOfUse";
    public static final String EVIDENCE = "evidence";
    public static final String CONFIDENCE_METHOD = "confidenceMethod";
    public static final String RENDER_METHOD = "renderMethod";
    public static final String RELATED_RESOURCE = "relatedResource";
    public static final String DIGEST_SRI = "digestSRI";
    public static final String DIGEST_MULTIBASE = "digestMultibase";
    public static final String PROOF = "proof";
    public static final String HOLDER = "holder";
    public static final String VERIFIABLE_CREDENTIAL = "verifiableCredential";

    public static final String CREDENTIAL_TYPE = "VerifiableCredential";
    public static final String PRESENTATION_TYPE = "VerifiablePresentation";
    public static final String ENVELOPED_CREDENTIAL_TYPE = "EnvelopedVerifiableCredential";
    public static final String ENVELOPED_PRESENTATION_TYPE = "EnvelopedVerifiablePresentation";

    private VcTerms() {}
}
