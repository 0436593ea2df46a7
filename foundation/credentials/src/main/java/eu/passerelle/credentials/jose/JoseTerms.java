package eu.passerelle.credentials.jose;

/** Names from RFC 7515 and RFC 7519. */
public final class JoseTerms {

    public static final String ALG = "alg";
    public static final String KID = "kid";
    public static final String TYP = "typ";
    public static final String CTY = "cty";
    public static final String CRIT = "crit";
    public static final String JWK = "jwk";
    public static final String JKU = "jku";
    public static final String X5C = "x5c";
    public static final String X5U = "x5u";
    public static final String B64 = "b64";

    public static final String ISS = "iss";
    public static final String SUB = "sub";
    public static final String AUD = "aud";
    public static final String EXP = "exp";
    public static final String NBF = "nbf";
    public static final String IAT = "iat";
    public static final String JTI = "jti";
    public static final String NONCE = "nonce";

    private JoseTerms() {}
}
