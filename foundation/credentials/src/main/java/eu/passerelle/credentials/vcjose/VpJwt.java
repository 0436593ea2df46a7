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

/** A presentation as the payload of a signature: {@code vp+jwt}. Read, but not yet believed. */
public final class VpJwt {

    private final PresentationClaims claims;

    private VpJwt(PresentationClaims claims) {
        this.claims = claims;
    }

    /** Signs a presentation for one verifier who asked with this challenge. */
    public static String sign(
            ObjectNode presentation, Signer holder, String domain, String challenge) {
        var header = Json.newObject();
        header.put(JoseTerms.KID, holder.verificationKey().id());
        header.put(JoseTerms.TYP, VcJoseTerms.VP_JWT);
        header.put(JoseTerms.CTY, VcJoseTerms.VP);
        ObjectNode addressed = PresentationClaims.addressed(presentation, domain, challenge);
        return Jws.sign(header, Json.text(addressed).getBytes(StandardCharsets.UTF_8), holder);
    }

    /** Takes a signature for one, or ends in {@link Rejected}. */
    public static VpJwt of(Jws jws) {
        TokenHeader.checkType(jws, VcJoseTerms.VP_JWT, VcJoseTerms.VP);
        return new VpJwt(new PresentationClaims(jws, Json.object(jws.payload())));
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
