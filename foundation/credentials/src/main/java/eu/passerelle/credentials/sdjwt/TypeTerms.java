package eu.passerelle.credentials.sdjwt;

/** Names from SD-JWT VC Type Metadata and JWT VC Issuer Metadata. */
final class TypeTerms {

    static final String NAME = "name";
    static final String EXTENDS = "extends";
    static final String EXTENDS_INTEGRITY = "extends#integrity";
    static final String DISPLAY = "display";
    static final String LOCALE = "locale";

    /** What earlier drafts called {@link #LOCALE}. */
    static final String LANG = "lang";

    static final String LABEL = "label";
    static final String CLAIMS = "claims";
    static final String PATH = "path";
    static final String MANDATORY = "mandatory";
    static final String SD = "sd";
    static final String SVG_ID = "svg_id";

    static final String ISSUER = "issuer";
    static final String JWKS = "jwks";
    static final String JWKS_URI = "jwks_uri";
    static final String KEYS = "keys";

    private TypeTerms() {}
}
