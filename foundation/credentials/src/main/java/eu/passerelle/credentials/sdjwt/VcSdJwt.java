package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.CredentialClaims;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential of the W3C data model secured with SD-JWT: {@code vc+sd-jwt} (VC-JOSE-COSE, 3.2).
 * Read, but not yet believed.
 */
public final class VcSdJwt {

    // what a verifier needs before it can judge anything
    private static final List<String> ALWAYS_OPEN =
            List.of(
                    VcTerms.CONTEXT,
                    VcTerms.TYPE,
                    VcTerms.ISSUER,
                    VcTerms.VALID_FROM,
                    VcTerms.VALID_UNTIL,
                    VcTerms.STATUS,
                    VcTerms.SCHEMA);

    private final CredentialClaims claims;

    private VcSdJwt(CredentialClaims claims) {
        this.claims = claims;
    }

    /** Signs a credential, the parts in the frame to be shown or kept. */
    public static SdJwt issue(
            ObjectNode credential, DisclosureFrame frame, Salts salts, Signer signer) {
        if (ALWAYS_OPEN.stream().anyMatch(frame::hidesWithin)) {
            throw new IllegalArgumentException("a member that may not be hidden");
        }
        var header =
                Json.newObject()
                        .put(JoseTerms.KID, signer.verificationKey().id())
                        .put(JoseTerms.TYP, SdJwtTerms.VC_SD_JWT)
                        .put(JoseTerms.CTY, SdJwtTerms.VC);
        return SdJwt.issue(header, credential, frame, salts, signer);
    }

    /** Takes a token for one, or ends in {@link Rejected}. */
    public static VcSdJwt of(SdJwt token) {
        TokenHeader.checkType(token.jws(), SdJwtTerms.VC_SD_JWT, SdJwtTerms.VC);
        ObjectNode credential = token.claims();
        ObjectNode open = Json.object(token.jws().payload());
        for (String name : ALWAYS_OPEN) {
            if (credential.has(name) && !credential.get(name).equals(open.get(name))) {
                throw Rejected.malformed("a member was hidden that may not be: " + name);
            }
        }
        return new VcSdJwt(new CredentialClaims(token.jws(), credential));
    }

    public ObjectNode credential() {
        return claims.credential();
    }

    /** The URL of the key that the header names. */
    public Optional<String> method() {
        return claims.method();
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        return claims.signedAt();
    }

    /** Checks signature and key. */
    public Verification verify(Keys keys, Instant at, boolean boundToIssuer) {
        return claims.verify(keys, at, boundToIssuer);
    }
}
