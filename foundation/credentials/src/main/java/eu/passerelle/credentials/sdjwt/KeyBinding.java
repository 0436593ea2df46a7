package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.VerificationKey;
import java.time.Duration;
import java.time.Instant;

/**
 * What a verifier asked of the holder: an answer of now, for it, to its nonce (RFC 9901, 7.3).
 *
 * @param audience the verifier
 * @param nonce its random text
 * @param age how old an answer may be
 */
public record KeyBinding(String audience, String nonce, Duration age) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** Checks the holder's answer by the key that the issuer put into the token. */
    public Finding check(SdJwt token, Instant at) {
        try {
            String compact =
                    token.keyBinding().orElseThrow(() -> no("the holder has not answered"));
            Jws answer = parse(compact);
            checkSigned(answer, token.claims().path(SdJwtTerms.CNF).path(SdJwtTerms.JWK));
            checkClaims(Json.object(answer.payload()), token, at);
            return new Finding.Passed(Check.PRESENTATION, "the holder has answered");
        } catch (Rejected rejected) {
            return rejected.finding();
        } catch (IllegalArgumentException noKey) {
            return no("the token names no holder's key").finding();
        }
    }

    /** Reads an answer, whether anybody asked for it or not; {@link Rejected} if it is none. */
    static Jws parse(String compact) {
        Jws answer = Jws.parse(compact);
        if (!TokenHeader.isType(answer, SdJwtTerms.KB_JWT)) {
            throw no("the answer is not a kb+jwt");
        }
        return answer;
    }

    private static void checkSigned(Jws answer, JsonNode jwk) {
        var key = VerificationKey.of("urn:cnf", "urn:holder", Jwk.publicKey(jwk));
        if (!answer.verifiedBy(key)) {
            throw no("the answer is not signed with the holder's key");
        }
    }

    private void checkClaims(ObjectNode claims, SdJwt token, Instant at) {
        if (!audience.equals(claims.path(JoseTerms.AUD).textValue())) {
            throw Rejected.failed(
                    Check.PRESENTATION, Problem.INVALID_DOMAIN_ERROR, "an answer for another");
        }
        if (!nonce.equals(claims.path(JoseTerms.NONCE).textValue())) {
            throw Rejected.failed(
                    Check.PRESENTATION, Problem.INVALID_CHALLENGE_ERROR, "another nonce");
        }
        Instant made = TokenHeader.signedAt(claims).orElse(Instant.MIN);
        boolean fresh = !made.isBefore(at.minus(age)) && !made.isAfter(at.plus(CLOCK_SKEW));
        if (!fresh) {
            throw no("the answer is not of now");
        }
        if (!(TokenHeader.period(claims, at) instanceof Finding.Passed)) {
            throw no("the answer is outside of its own period");
        }
        if (!token.hash().equals(claims.path(SdJwtTerms.SD_HASH).textValue())) {
            throw no("the answer was made for other claims");
        }
    }

    private static Rejected no(String detail) {
        return Rejected.failed(Check.PRESENTATION, Problem.CRYPTOGRAPHIC_SECURITY_ERROR, detail);
    }
}
