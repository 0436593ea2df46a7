package eu.passerelle.credentials.revocationlist;

import java.util.List;

/** Names from the revocation lists of 1EdTech. */
final class RevocationTerms {

    static final String TYPE = "1EdTechRevocationList";

    /** The specification says the one, its reference validator reads the other. */
    static final List<String> REVOKED_CREDENTIALS =
            List.of("revokedCredential", "revokedCredentials");

    static final String REVOKED = "revoked";

    private RevocationTerms() {}
}
