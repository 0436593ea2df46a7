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
 * A presentation as the claims of a signed token, in whole or by disclosures: what holds for both
 * (VC-JOSE-COSE, 3.1.3 and 5).
 *
 * @param jws the holder's signature
 * @param presentation the claims it stands for
 */
public record PresentationClaims(Jws jws, ObjectNode presentation) {

    /** Refuses the claims of the older mapping, as {@link Rejected}. */
    public PresentationClaims {
        OlderMapping.refuse(jws, presentation);
    }

    /** The presentation addressed to a verifier who asked with this challenge. */
    public static ObjectNode addressed(ObjectNode presentation, String domain, String challenge) {
        ObjectNode addressed = presentation.deepCopy();
        return addressed.put(JoseTerms.AUD, domain).put(JoseTerms.NONCE, challenge);
    }

    /**
     * The URL of the key that the header names, completed by the holder where {@code iss} tells.
     */
    public Optional<String> method() {
        return TokenHeader.method(jws, holder(), presentation);
    }

    /** Checks signature, key and whom it answers (VC-JOSE-COSE, 3.1.2 and 5). */
    public Verification verify(
            Keys keys, Instant at, Optional<String> domain, Optional<String> challenge) {
        try {
            checkHolder(presentation.get(JoseTerms.ISS));
            checkHolder(jws.header().get(JoseTerms.ISS));
            TokenHeader.checkTimes(presentation, at);
            checkAsked(JoseTerms.AUD, domain, Problem.INVALID_DOMAIN_ERROR);
            checkAsked(JoseTerms.NONCE, challenge, Problem.INVALID_CHALLENGE_ERROR);
            VerificationKey key = TokenHeader.key(jws, method(), keys);
            if (!jws.verifiedBy(key)) {
                throw Rejected.badProof("the signature is not that key's over this presentation");
            }
            return Verification.of(
                    new Finding.Passed(Check.PROOF, jws.header(JoseTerms.ALG) + " by " + key.id()),
                    new KeyUse(Purpose.AUTHENTICATION, at)
                            .finding(key, Optional.ofNullable(holder())));
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }

    // whoever signs a presentation says so in one way only
    private void checkHolder(JsonNode iss) {
        String holder = holder();
        if (iss != null && holder != null && !holder.equals(iss.textValue())) {
            throw Rejected.failed(
                    Check.PROOF, Problem.CRYPTOGRAPHIC_SECURITY_ERROR, "iss is not the holder");
        }
    }

    private void checkAsked(String claim, Optional<String> asked, Problem problem) {
        if (asked.isPresent() && !Json.holds(presentation.get(claim), asked.get())) {
            throw Rejected.failed(Check.PRESENTATION, problem, "another " + claim);
        }
    }

    private String holder() {
        return Json.idOf(presentation.get(VcTerms.HOLDER));
    }
}
