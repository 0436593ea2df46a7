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
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential as the claims of a signed token, in whole or by disclosures: what holds for both
 * (VC-JOSE-COSE, 3.1.3 and 5).
 *
 * @param jws the issuer's signature
 * @param credential the claims it stands for
 */
public record CredentialClaims(Jws jws, ObjectNode credential) {

    /** Refuses the claims of the older mapping, as {@link Rejected}. */
    public CredentialClaims {
        OlderMapping.refuse(jws, credential);
    }

    /**
     * The URL of the key that the header names. One that is no URL is completed by the issuer,
     * where {@code iss} tells it (VC-JOSE-COSE, 4.1.1).
     */
    public Optional<String> method() {
        return TokenHeader.method(jws, issuer(), credential);
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        return TokenHeader.signedAt(credential);
    }

    /** Checks signature and key (VC-JOSE-COSE, 3.1.2 and 5). */
    public Verification verify(Keys keys, Instant at, boolean boundToIssuer) {
        try {
            checkIssuer(credential.get(JoseTerms.ISS));
            checkIssuer(jws.header().get(JoseTerms.ISS));
            TokenHeader.checkTimes(credential, at);
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

    // VC-JOSE-COSE, 3.1.3: iss, where present, says the same as issuer
    private void checkIssuer(JsonNode iss) {
        if (iss != null && (!iss.isTextual() || !iss.textValue().equals(issuer()))) {
            throw Rejected.failed(
                    Check.PROOF, Problem.CRYPTOGRAPHIC_SECURITY_ERROR, "iss is not the issuer");
        }
    }

    private String issuer() {
        return Json.idOf(credential.get(VcTerms.ISSUER));
    }
}
