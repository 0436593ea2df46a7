package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.vcdm.VcTerms;
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

    private final SdJwt token;
    private final ObjectNode credential;

    private VcSdJwt(SdJwt token, ObjectNode credential) {
        this.token = token;
        this.credential = credential;
    }

    /** Signs a credential, the parts in the frame to be shown or kept. */
    public static SdJwt issue(
            ObjectNode credential, DisclosureFrame frame, Salts salts, Signer signer) {
        if (ALWAYS_OPEN.stream().anyMatch(name -> frame.hides("/" + name))) {
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
        if (ALWAYS_OPEN.stream().anyMatch(name -> credential.has(name) && !open.has(name))) {
            throw Rejected.malformed("a member was hidden that may not be");
        }
        if (credential.has("vc") || credential.has("vp")) {
            throw Rejected.malformed("a vc or vp claim around the credential");
        }
        return new VcSdJwt(token, credential);
    }

    public ObjectNode credential() {
        return credential;
    }

    /** The URL of the key that the header names. */
    public Optional<String> method() {
        return TokenHeader.method(token.jws(), issuer());
    }

    /** Checks signature and key. */
    public Verification verify(Keys keys, Instant at, boolean boundToIssuer) {
        try {
            var iss = credential.get(JoseTerms.ISS);
            if (iss != null && !iss.asText().equals(issuer())) {
                throw Rejected.badProof("iss is not the issuer");
            }
            TokenHeader.checkTimes(credential, at);
            VerificationKey key = TokenHeader.key(token.jws(), method(), keys);
            if (!token.verifiedBy(key)) {
                throw Rejected.badProof("the signature is not that key's over this credential");
            }
            Optional<String> controller =
                    boundToIssuer ? Optional.of(String.valueOf(issuer())) : Optional.empty();
            return Verification.of(
                    new Finding.Passed(Check.PROOF, "by " + key.id()),
                    new KeyUse(Purpose.ASSERTION, at).finding(key, controller));
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        var iat = credential.path(JoseTerms.IAT);
        return iat.isNumber()
                ? Optional.of(Instant.ofEpochSecond(iat.longValue()))
                : Optional.empty();
    }

    private String issuer() {
        return Json.idOf(credential.get(VcTerms.ISSUER));
    }
}
