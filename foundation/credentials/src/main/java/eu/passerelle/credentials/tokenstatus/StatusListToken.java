package eu.passerelle.credentials.tokenstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.IssuerKey;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.x509.CertifiedSigner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A status list as a signed token (Token Status List, 5.1). */
public final class StatusListToken {

    private final String issuer;
    private final ObjectNode claims;

    private StatusListToken(String issuer, ObjectNode claims) {
        this.issuer = issuer;
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
        var header = Json.newObject().put(JoseTerms.TYP, TokenStatusTerms.TYP);
        if (signer instanceof CertifiedSigner certified) {
            header.set(JoseTerms.X5C, certified.chain().x5c());
        } else {
            header.put(JoseTerms.KID, signer.verificationKey().id());
        }
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
        if (!TokenHeader.isType(jws, TokenStatusTerms.TYP)) {
            throw wrong("not a status list token");
        }
        ObjectNode claims = Json.object(jws.payload());
        if (claims.has(JoseTerms.ISS) && !issuer.equals(claims.get(JoseTerms.ISS).textValue())) {
            throw wrong("the status list is another issuer's");
        }
        var use = new KeyUse(Purpose.ASSERTION, at);
        IssuerKey found = IssuerKey.of(jws, issuer, keys, use, true);
        if (!(found.control() instanceof Finding.Passed) || !jws.verifiedBy(found.key())) {
            throw wrong("the status list is not signed by its issuer");
        }
        return new StatusListToken(issuer, claims);
    }

    /** Who signed it. */
    public String issuer() {
        return issuer;
    }

    /** How long a copy may be used, where the list says so. */
    public Optional<Duration> ttl() {
        JsonNode ttl = claims.get(TokenStatusTerms.TTL);
        return ttl == null || !ttl.isNumber() || ttl.longValue() <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(ttl.longValue()));
    }

    /** Until when it is good, where the list says so. */
    public Optional<Instant> expires() {
        return TokenHeader.moment(claims, JoseTerms.EXP);
    }

    /** Where all lists of its issuer are told, where the list says so (9.1). */
    public Optional<String> aggregation() {
        return Optional.ofNullable(
                claims.path(TokenStatusTerms.STATUS_LIST)
                        .path(TokenStatusTerms.AGGREGATION)
                        .textValue());
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
        if (!(TokenHeader.period(claims, at) instanceof Finding.Passed)) {
            throw Rejected.undetermined(
                    Check.STATUS,
                    Problem.STATUS_VERIFICATION_ERROR,
                    "the list is outside its own period of validity");
        }
    }

    private static Finding no(String status) {
        return new Finding.Failed(Check.STATUS, Problem.STATUS_SET, "the list says " + status);
    }

    private static Rejected wrong(String detail) {
        return Rejected.failed(Check.STATUS, Problem.STATUS_VERIFICATION_ERROR, detail);
    }
}
