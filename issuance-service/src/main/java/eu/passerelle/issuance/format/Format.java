package eu.passerelle.issuance.format;

/** A way to write and sign a credential. */
public enum Format {
    /** Open Badges 3.0 with a Data Integrity proof, eddsa-rdfc-2022. */
    OPEN_BADGE(Format.VC, "json"),
    /** The same credential as a token, ES256 (Securing Verifiable Credentials using JOSE). */
    TOKEN(Format.VC_JWT, "jwt");

    /** The media type of credentials with embedded proofs (VCDM 2.0, C.2). */
    public static final String VC = "application/vc";

    /** The media type of credentials as tokens (VC-JOSE-COSE, 6.1.1). */
    public static final String VC_JWT = "application/vc+jwt";

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** How files of it end, without the dot. */
    public String extension() {
        return extension;
    }
}
