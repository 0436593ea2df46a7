package eu.passerelle.credentials.jades;

import java.util.Set;

/** Names from ETSI TS 119 182-1 and RFC 7515, 7.2. */
final class JadesTerms {

    static final String PAYLOAD = "payload";
    static final String SIGNATURES = "signatures";
    static final String PROTECTED = "protected";
    static final String HEADER = "header";
    static final String SIGNATURE = "signature";

    static final String SIG_T = "sigT";
    static final String X5T_S256 = "x5t#S256";
    static final String X5T_O = "x5t#o";
    static final String DIGEST_ALGORITHM = "digAlg";
    static final String DIGEST_VALUE = "digVal";
    static final String SIG_D = "sigD";
    static final String POLICY = "sigPId";
    static final String UNSIGNED = "etsiU";
    static final String SIGNATURE_TIMESTAMP = "sigTst";

    /** Kinds of a JAdES signature, in compact and in JSON form (RFC 7515, 4.1.9). */
    static final Set<String> TYPES = Set.of("jose", "jose+json");

    /** Signed headers of this specification; {@code crit} has to name those that are used. */
    static final Set<String> OWN =
            Set.of(SIG_T, "srCms", "sigPl", "srAts", "adoTst", POLICY, SIG_D);

    private JadesTerms() {}
}
