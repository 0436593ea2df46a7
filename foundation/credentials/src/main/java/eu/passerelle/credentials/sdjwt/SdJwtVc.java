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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A credential with flat claims: {@code dc+sd-jwt} (SD-JWT VC). Read, but not yet believed. */
public final class SdJwtVc {

    // SD-JWT VC, 3.2.2.2: these are never hidden
    private static final List<String> ALWAYS_OPEN =
            List.of(
                    JoseTerms.ISS,
                    JoseTerms.NBF,
                    JoseTerms.EXP,
                    SdJwtTerms.CNF,
                    SdJwtTerms.VCT,
                    SdJwtTerms.VCT + "#integrity",
                    "status");

    private final SdJwt token;
    private final ObjectNode claims;

    private SdJwtVc(SdJwt token, ObjectNode claims) {
        this.token = token;
        this.claims = claims;
    }

    /** Signs claims of a type; those that must stay open are refused in the frame. */
    public static SdJwt issue(
            ObjectNode claims, DisclosureFrame frame, Salts salts, Signer signer) {
        if (!claims.path(SdJwtTerms.VCT).isTextual()) {
            throw new IllegalArgumentException("a credential without a type");
        }
        if (ALWAYS_OPEN.stream().anyMatch(name -> frame.hides("/" + name))) {
            throw new IllegalArgumentException("a claim that may not be hidden");
        }
        var header =
                Json.newObject()
                        .put(JoseTerms.KID, signer.verificationKey().id())
                        .put(JoseTerms.TYP, SdJwtTerms.DC_SD_JWT);
        return SdJwt.issue(header, claims, frame, salts, signer);
    }

    /** Reads one, or ends in {@link Rejected}. */
    public static SdJwtVc parse(String text) {
        SdJwt token = SdJwt.parse(text);
        String typ = String.valueOf(token.header(JoseTerms.TYP));
        // SD-JWT VC, 3.2.1: the older name is read as well
        if (!typ.equals(SdJwtTerms.DC_SD_JWT) && !typ.equals(SdJwtTerms.VC_SD_JWT)) {
            throw Rejected.unreadable("the header's typ is not dc+sd-jwt");
        }
        ObjectNode claims = token.claims();
        ObjectNode open = Json.object(token.jws().payload());
        if (ALWAYS_OPEN.stream().anyMatch(name -> claims.has(name) && !open.has(name))) {
            throw Rejected.malformed("a claim was hidden that may not be");
        }
        if (!claims.path(SdJwtTerms.VCT).isTextual()) {
            throw Rejected.malformed("no vct");
        }
        return new SdJwtVc(token, claims);
    }

    /** The claims that are shown. */
    public ObjectNode claims() {
        return claims;
    }

    public String type() {
        return claims.get(SdJwtTerms.VCT).textValue();
    }

    /** The issuer's id; null if it names none. */
    public String issuer() {
        return claims.path(JoseTerms.ISS).textValue();
    }

    /** The URL of the key that the header names. */
    public Optional<String> method() {
        return TokenHeader.method(token.jws(), issuer());
    }

    /** Checks the issuer's signature and, where the holder was asked, the answer. */
    public Verification verify(Keys keys, Instant at, Optional<KeyBinding> asked) {
        try {
            TokenHeader.checkTimes(claims, at);
            VerificationKey key = TokenHeader.key(token.jws(), method(), keys);
            if (!token.verifiedBy(key)) {
                throw Rejected.badProof("the signature is not that key's over this token");
            }
            var own =
                    Verification.of(
                            new Finding.Passed(Check.PROOF, "by " + key.id()),
                            new KeyUse(Purpose.ASSERTION, at)
                                    .finding(key, Optional.of(String.valueOf(issuer()))));
            return asked.map(one -> own.and(Verification.of(one.check(token, at)))).orElse(own);
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }
}
