package eu.passerelle.credentials.sdjwt;

/** Names from RFC 9901, SD-JWT VC and VC-JOSE-COSE. */
public final class SdJwtTerms {

    public static final String SD = "_sd";
    public static final String SD_ALG = "_sd_alg";
    public static final String ELLIPSIS = "...";
    public static final String SD_HASH = "sd_hash";
    public static final String CNF = "cnf";
    public static final String JWK = "jwk";
    public static final String KB_JWT = "kb+jwt";
    public static final String VCT = "vct";
    public static final String VCT_INTEGRITY = "vct#integrity";
    public static final String DC_SD_JWT = "dc+sd-jwt";
    public static final String VC_SD_JWT = "vc+sd-jwt";
    public static final String VP_SD_JWT = "vp+sd-jwt";
    public static final String VC = "vc";
    public static final String VP = "vp";

    private SdJwtTerms() {}
}
