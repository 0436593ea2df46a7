package eu.passerelle.credentials.tokenstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A status list as a signed token (Token Status List, 5.1). */
public final class StatusListToken {

    private final ObjectNode claims;

    private StatusListToken(ObjectNode claims) {
        this.claims = claims;
    }

    /** Signs a list. */
    public static String sign(
            String uri,
            TokenStatusList list,
            Instant at,
            Instant expires,
            Duration ttl,
            Signer signer) {
        var header = Json.newObject();
        header.put(JoseTerms.KID, signer.verificationKey().id());
        header.put(JoseTerms.TYP, TokenStatusTerms.TYP);
        var claims = Json.newObject();
        claims.put(JoseTerms.ISS, signer.verificationKey().controller());
        claims.put(JoseTerms.SUB, uri);
        claims.put(JoseTerms.IAT, at.getEpochSecond());
        claims.put(JoseTerms.EXP, expires.getEpochSecond());
        claims.put(TokenStatusTerms.TTL, ttl.toSeconds());
        claims.set(TokenStatusTerms.STATUS_LIST, list.json());
        return Jws.sign(header, Json.text(claims).getBytes(StandardCharsets.UTF_8), signer);
    }

    /**
     * Reads a list and verifies its signature; anything wrong ends in {@link Rejected}.
     *
     * @param issuer who must have signed it
     */
    public static StatusListToken verified(String compact, Keys keys, String issuer, Instant at) {
        Jws jws = Jws.parse(compact);
        if (!TokenStatusTerms.TYP.equals(jws.header(JoseTerms.TYP)) || jws.bringsItsOwnKey()) {
            throw wrong("not a status list token with a key of its issuer");
        }
        String kid = jws.header(JoseTerms.KID);
        var key =
                Optional.ofNullable(kid)
                        .flatMap(keys::find)
                        .orElseThrow(() -> wrong("the key of the status list is not known"));
        boolean allowed =
                new KeyUse(Purpose.ASSERTION, at).finding(key, Optional.of(issuer))
                        instanceof Finding.Passed;
        if (!allowed || !jws.verifiedBy(key)) {
            throw wrong("the status list is not signed by its issuer");
        }
        return new StatusListToken(Json.object(jws.payload()));
    }

    /** How long a copy may be used, where the list says so. */
    public Optional<Duration> ttl() {
        JsonNode ttl = claims.get(TokenStatusTerms.TTL);
        return ttl == null ? Optional.empty() : Optional.of(Duration.ofSeconds(ttl.asLong()));
    }

    /** What the list says of a token (8.3). */
    public Finding ask(TokenStatusReference reference, Instant at) {
        try {
            checkFits(reference, at);
            int value = list().get(reference.index());
            return switch (value) {
                case TokenStatusTerms.VALID -> new Finding.Passed(Check.STATUS, "VALID");
                case TokenStatusTerms.INVALID -> no("INVALID");
                case TokenStatusTerms.SUSPENDED -> no("SUSPENDED");
                default -> no("status %d, which only its issuer understands".formatted(value));
            };
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    public TokenStatusList list() {
        return TokenStatusList.read(claims.path(TokenStatusTerms.STATUS_LIST));
    }

    private void checkFits(TokenStatusReference reference, Instant at) {
        if (!reference.uri().equals(claims.path(JoseTerms.SUB).textValue())) {
            throw wrong("the list is another than the token names");
        }
        if (!claims.path(JoseTerms.IAT).isNumber()) {
            throw wrong("a list that does not say when it was made");
        }
        JsonNode exp = claims.get(JoseTerms.EXP);
        if (exp != null && at.getEpochSecond() >= exp.asLong()) {
            throw Rejected.undetermined(
                    Check.STATUS, Problem.STATUS_VERIFICATION_ERROR, "the list has expired");
        }
    }

    private static Finding no(String status) {
        return new Finding.Failed(Check.STATUS, Problem.STATUS_SET, "the list says " + status);
    }

    private static Rejected wrong(String detail) {
        return Rejected.failed(Check.STATUS, Problem.STATUS_VERIFICATION_ERROR, detail);
    }
}
