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
import eu.passerelle.credentials.vcjose.PresentationClaims;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A presentation of the W3C data model secured with SD-JWT: {@code vp+sd-jwt} (VC-JOSE-COSE, 3.2).
 * Read, but not yet believed.
 */
public final class VpSdJwt {

    // what a verifier needs before it can judge anything
    private static final List<String> ALWAYS_OPEN =
            List.of(VcTerms.CONTEXT, VcTerms.TYPE, JoseTerms.AUD, JoseTerms.NONCE);

    private final PresentationClaims claims;

    private VpSdJwt(PresentationClaims claims) {
        this.claims = claims;
    }

    /** Signs a presentation for one verifier, the parts in the frame to be shown or kept. */
    public static SdJwt issue(
            ObjectNode presentation,
            DisclosureFrame frame,
            Salts salts,
            Signer holder,
            String domain,
            String challenge) {
        if (ALWAYS_OPEN.stream().anyMatch(frame::hidesWithin)) {
            throw new IllegalArgumentException("a member that may not be hidden");
        }
        var header =
                Json.newObject()
                        .put(JoseTerms.KID, holder.verificationKey().id())
                        .put(JoseTerms.TYP, SdJwtTerms.VP_SD_JWT)
                        .put(JoseTerms.CTY, SdJwtTerms.VP);
        var addressed = PresentationClaims.addressed(presentation, domain, challenge);
        return SdJwt.issue(header, addressed, frame, salts, holder);
    }

    /** Takes a token for one, or ends in {@link Rejected}. */
    public static VpSdJwt of(SdJwt token) {
        TokenHeader.checkType(token.jws(), SdJwtTerms.VP_SD_JWT, SdJwtTerms.VP);
        return new VpSdJwt(new PresentationClaims(token.jws(), token.claims()));
    }

    public ObjectNode presentation() {
        return claims.presentation();
    }

    /** The URL of the key that the header names. */
    public Optional<String> method() {
        return claims.method();
    }

    /** Checks signature, key and whom it answers. */
    public Verification verify(
            Keys keys, Instant at, Optional<String> domain, Optional<String> challenge) {
        return claims.verify(keys, at, domain, challenge);
    }
}
