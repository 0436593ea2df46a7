package eu.passerelle.credentials.vcjose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A credential as the payload of a signature: {@code vc+jwt}. Read, but not yet believed. */
public final class VcJwt {

    private final CredentialClaims claims;

    private VcJwt(CredentialClaims claims) {
        this.claims = claims;
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
        return new VcJwt(new CredentialClaims(jws, Json.object(jws.payload())));
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
