package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.IssuerKey;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.tokenstatus.TokenStatusTerms;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.CertifiedSigner;
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
                    SdJwtTerms.VCT_INTEGRITY,
                    TokenStatusTerms.STATUS);

    private final SdJwt token;
    private final ObjectNode claims;

    private SdJwtVc(SdJwt token, ObjectNode claims) {
        this.token = token;
        this.claims = claims;
    }

    /**
     * Signs claims of a type; those that must stay open are refused in the frame. The chain of a
     * {@link CertifiedSigner} is put into the header, as HAIP wants it.
     */
    public static SdJwt issue(
            ObjectNode claims, DisclosureFrame frame, Salts salts, Signer signer) {
        if (!claims.path(SdJwtTerms.VCT).isTextual()) {
            throw new IllegalArgumentException("a credential without a type");
        }
        if (ALWAYS_OPEN.stream().anyMatch(frame::hidesWithin)) {
            throw new IllegalArgumentException("a claim that may not be hidden");
        }
        var header = Json.newObject().put(JoseTerms.TYP, SdJwtTerms.DC_SD_JWT);
        if (signer instanceof CertifiedSigner certified) {
            header.set(JoseTerms.X5C, certified.chain().x5c());
        } else {
            header.put(JoseTerms.KID, signer.verificationKey().id());
        }
        return SdJwt.issue(header, claims, frame, salts, signer);
    }

    /** Whether a token is one of these, and not a W3C credential under the older type. */
    public static boolean isOne(SdJwt token) {
        if (TokenHeader.isType(token.jws(), SdJwtTerms.DC_SD_JWT)) {
            return true;
        }
        ObjectNode open = Json.object(token.jws().payload());
        return TokenHeader.isType(token.jws(), SdJwtTerms.VC_SD_JWT)
                && open.has(SdJwtTerms.VCT)
                && !open.has(VcTerms.CONTEXT);
    }

    /** Reads one, or ends in {@link Rejected}. */
    public static SdJwtVc parse(String text) {
        return of(SdJwt.parse(text));
    }

    /** Takes a token for one, or ends in {@link Rejected}. */
    public static SdJwtVc of(SdJwt token) {
        // SD-JWT VC, 3.2.1: the older name is read as well
        if (!TokenHeader.isType(token.jws(), SdJwtTerms.DC_SD_JWT)
                && !TokenHeader.isType(token.jws(), SdJwtTerms.VC_SD_JWT)) {
            throw Rejected.unreadable("the header's typ is not dc+sd-jwt");
        }
        ObjectNode claims = token.claims();
        ObjectNode open = Json.object(token.jws().payload());
        for (String name : ALWAYS_OPEN) {
            if (claims.has(name) && !claims.get(name).equals(open.get(name))) {
                throw Rejected.malformed("a claim was hidden that may not be: " + name);
            }
        }
        if (!claims.path(SdJwtTerms.VCT).isTextual()
                || isNoText(claims, JoseTerms.ISS)
                || isNoText(claims, SdJwtTerms.VCT_INTEGRITY)) {
            throw Rejected.malformed("vct, vct#integrity or iss is not a text");
        }
        return new SdJwtVc(token, claims);
    }

    private static boolean isNoText(ObjectNode claims, String name) {
        return claims.has(name) && !claims.get(name).isTextual();
    }

    /** The claims that are shown. */
    public ObjectNode claims() {
        return claims;
    }

    /** The claims that nobody could have hidden. */
    ObjectNode open() {
        return Json.object(token.jws().payload());
    }

    /** Which bytes the document about the type has to have, where the token says so. */
    public Optional<String> integrity() {
        return Optional.ofNullable(claims.path(SdJwtTerms.VCT_INTEGRITY).textValue());
    }

    public String type() {
        return claims.get(SdJwtTerms.VCT).textValue();
    }

    /** The issuer's id: {@code iss}, else whom the certificate is about; null if neither tells. */
    public String issuer() {
        String iss = claims.path(JoseTerms.ISS).textValue();
        return iss != null ? iss : chain().map(CertificateChain::subject).orElse(null);
    }

    /** The certificates in the header. */
    public Optional<CertificateChain> chain() {
        return IssuerKey.chain(token.jws());
    }

    /** The URL of the key that the header names; empty where it brings certificates. */
    public Optional<String> method() {
        return chain().isPresent() ? Optional.empty() : TokenHeader.method(token.jws(), issuer());
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        return TokenHeader.signedAt(claims);
    }

    /** Whether now is within its period. */
    public Finding period(Instant at) {
        return TokenHeader.period(claims, at);
    }

    /** Checks the issuer's signature and whose key it is (SD-JWT VC, 3.4 and 3.5). */
    public Verification verifyProof(Keys keys, Instant at, boolean boundToIssuer) {
        try {
            var use = new KeyUse(Purpose.ASSERTION, at);
            String iss = claims.path(JoseTerms.ISS).textValue();
            IssuerKey found = IssuerKey.of(token.jws(), iss, keys, use, boundToIssuer);
            if (!token.verifiedBy(found.key())) {
                throw Rejected.badProof("the signature is not that key's over this token");
            }
            return Verification.of(
                    new Finding.Passed(Check.PROOF, "by " + found.key().id()), found.control());
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }

    /** Checks the issuer's signature, the period and, where the holder was asked, the answer. */
    public Verification verify(Keys keys, Instant at, Optional<KeyBinding> asked) {
        var own = verifyProof(keys, at, true).and(Verification.of(period(at)));
        return asked.map(one -> own.and(Verification.of(one.check(token, at)))).orElse(own);
    }
}
