package eu.passerelle.credentials.vcjose;

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

/** A presentation as the payload of a signature: {@code vp+jwt}. Read, but not yet believed. */
public final class VpJwt {

    private final Jws jws;
    private final ObjectNode presentation;

    private VpJwt(Jws jws, ObjectNode presentation) {
        this.jws = jws;
        this.presentation = presentation;
    }

    /** Signs a presentation for one verifier who asked with this challenge. */
    public static String sign(
            ObjectNode presentation, Signer holder, String domain, String challenge) {
        var header = Json.newObject();
        header.put(JoseTerms.KID, holder.verificationKey().id());
        header.put(JoseTerms.TYP, VcJoseTerms.VP_JWT);
        header.put(JoseTerms.CTY, VcJoseTerms.VP);
        ObjectNode addressed = presentation.deepCopy();
        addressed.put(JoseTerms.AUD, domain).put(JoseTerms.NONCE, challenge);
        return Jws.sign(header, Json.text(addressed).getBytes(StandardCharsets.UTF_8), holder);
    }

    /** Takes a signature for one, or ends in {@link Rejected}. */
    public static VpJwt of(Jws jws) {
        TokenHeader.checkType(jws, VcJoseTerms.VP_JWT, VcJoseTerms.VP);
        ObjectNode presentation = Json.object(jws.payload());
        if (presentation.has(VcJoseTerms.VC) || presentation.has(VcJoseTerms.VP)) {
            throw Rejected.malformed("a vc or vp claim around the presentation");
        }
        return new VpJwt(jws, presentation);
    }

    public ObjectNode presentation() {
        return presentation;
    }

    /** The URL of the key that the header names, completed by the holder where it is no URL. */
    public Optional<String> method() {
        return TokenHeader.method(jws, holder());
    }

    /** Checks signature, key and whom it answers (VC-JOSE-COSE, 3.1.2 and 5). */
    public Verification verify(
            Keys keys, Instant at, Optional<String> domain, Optional<String> challenge) {
        try {
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

    private void checkAsked(String claim, Optional<String> asked, Problem problem) {
        if (asked.isPresent() && !Json.holds(presentation.get(claim), asked.get())) {
            throw Rejected.failed(Check.PRESENTATION, problem, "another " + claim);
        }
    }

    private String holder() {
        return Json.idOf(presentation.get(VcTerms.HOLDER));
    }
}
