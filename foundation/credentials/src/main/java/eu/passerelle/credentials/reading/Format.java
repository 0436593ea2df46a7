package eu.passerelle.credentials.reading;

/** How a credential is secured. */
public enum Format {
    /** JSON-LD with embedded proofs, {@code application/vc}. */
    DATA_INTEGRITY("application/vc"),
    /** {@code application/vc+jwt}. */
    VC_JWT("application/vc+jwt"),
    /** {@code application/vc+sd-jwt}. */
    VC_SD_JWT("application/vc+sd-jwt"),
    /** {@code application/dc+sd-jwt}, with the flat claims of SD-JWT VC. */
    SD_JWT_VC("application/dc+sd-jwt"),
    /** Sealed with JAdES (ETSI TS 119 182-1), in JSON or compact form. */
    JADES("application/jose+json"),
    /** A token by the rules of Open Badges 3.0 itself. */
    BADGE_JWT("application/jwt");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
