package eu.passerelle.credentials.vcjose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A credential as the payload of a signature: {@code vc+jwt}. Read, but not yet believed. */
public final class VcJwt {

    private final Jws jws;
    private final ObjectNode credential;

    private VcJwt(Jws jws, ObjectNode credential) {
        this.jws = jws;
        this.credential = credential;
    }

    /** Signs a credential and says when (RFC 7519, 4.1.6). */
    public static String sign(ObjectNode credential, Signer signer, Instant at) {
        ObjectNode dated = credential.deepCopy();
        dated.put(JoseTerms.IAT, at.getEpochSecond());
        return sign(dated, signer);
    }

    /** Signs a credential (VC-JOSE-COSE, 3.1.1). */
    public static String sign(ObjectNode credential, Signer signer) {
        var header = Json.newObject();
        header.put(JoseTerms.KID, signer.verificationKey().id());
        header.put(JoseTerms.TYP, VcJoseTerms.VC_JWT);
        header.put(JoseTerms.CTY, VcJoseTerms.VC);
        byte[] payload = Json.text(credential).getBytes(StandardCharsets.UTF_8);
        return Jws.sign(header, payload, signer);
    }

    /** Reads one, or ends in {@link Rejected}. */
    public static VcJwt parse(String compact) {
        return of(Jws.parse(compact));
    }

    /** Takes a signature for one, or ends in {@link Rejected}. */
    public static VcJwt of(Jws jws) {
        TokenHeader.checkType(jws, VcJoseTerms.VC_JWT, VcJoseTerms.VC);
        ObjectNode credential = Json.object(jws.payload());
        // VC-JOSE-COSE, 1.1.2.1: the claims of the older mapping must not be there
        if (credential.has(VcJoseTerms.VC) || credential.has(VcJoseTerms.VP)) {
            throw Rejected.malformed("a vc or vp claim around the credential");
        }
        return new VcJwt(jws, credential);
    }

    public ObjectNode credential() {
        return credential;
    }

    /** The URL of the key that the header names, completed by the issuer where it is no URL. */
    public Optional<String> method() {
        return TokenHeader.method(jws, issuer());
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        JsonNode iat = credential.path(JoseTerms.IAT);
        return iat.isNumber()
                ? Optional.of(Instant.ofEpochSecond(iat.longValue()))
                : Optional.empty();
    }

    /** Checks signature and key (VC-JOSE-COSE, 3.1.2 and 5). */
    public Verification verify(Keys keys, Instant at, boolean boundToIssuer) {
        try {
            checkClaims(at);
            VerificationKey key = TokenHeader.key(jws, method(), keys);
            if (!jws.verifiedBy(key)) {
                throw Rejected.badProof("the signature is not that key's over this credential");
            }
            Optional<String> controller =
                    boundToIssuer ? Optional.of(String.valueOf(issuer())) : Optional.empty();
            return Verification.of(
                    new Finding.Passed(Check.PROOF, jws.header(JoseTerms.ALG) + " by " + key.id()),
                    new KeyUse(Purpose.ASSERTION, at).finding(key, controller));
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }

    // VC-JOSE-COSE, 3.1.3: iss, where present, says the same as issuer; exp and nbf bound the
    // signature
    private void checkClaims(Instant at) {
        JsonNode iss = credential.get(JoseTerms.ISS);
        if (iss != null && !iss.asText().equals(issuer())) {
            throw Rejected.failed(
                    Check.PROOF, Problem.CRYPTOGRAPHIC_SECURITY_ERROR, "iss is not the issuer");
        }
        TokenHeader.checkTimes(credential, at);
    }

    private String issuer() {
        return Json.idOf(credential.get(VcTerms.ISSUER));
    }
}
