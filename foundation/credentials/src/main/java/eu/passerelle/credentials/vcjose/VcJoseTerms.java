package eu.passerelle.credentials.vcjose;

/** Names from Securing Verifiable Credentials using JOSE and COSE. */
final class VcJoseTerms {

    static final String VC_JWT = "vc+jwt";
    static final String VP_JWT = "vp+jwt";
    static final String VC = "vc";
    static final String VP = "vp";

    private VcJoseTerms() {}
}
