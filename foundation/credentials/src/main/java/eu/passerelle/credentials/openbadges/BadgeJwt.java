package eu.passerelle.credentials.openbadges;

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
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A badge, an endorsement or a learner record as a token by the rules of Open Badges 3.0 itself
 * (8.2.4), which are not those of {@code vc+jwt}: registered claims repeat the credential and have
 * to agree with it. Read, but not yet believed.
 */
public final class BadgeJwt {

    private static final String TYP = "JWT";
    private static final List<String> TYPES =
            List.of(
                    ObTerms.BADGE_TYPE,
                    ObTerms.CREDENTIAL_TYPE,
                    ObTerms.ENDORSEMENT_TYPE,
                    ObTerms.CLR_TYPE);
    // 8.2.4.1: additional headers are not allowed
    private static final Set<String> HEADERS =
            Set.of(JoseTerms.ALG, JoseTerms.KID, JoseTerms.JWK, JoseTerms.TYP);
    private static final String VC = "vc";
    private static final String OWN_KEY = "urn:passerelle:key-in-header";

    private final Jws jws;
    private final ObjectNode claims;
    private final ObjectNode badge;

    private BadgeJwt(Jws jws, ObjectNode claims, ObjectNode badge) {
        this.jws = jws;
        this.claims = claims;
        this.badge = badge;
    }

    /**
     * Signs a badge; {@link Rejected} for one whose subject has no id, which a token cannot name.
     */
    public static String sign(ObjectNode badge, Signer signer) {
        String subject = Json.idOf(badge.get(VcTerms.SUBJECT));
        if (subject == null) {
            throw Rejected.malformed("a token for a subject without an id");
        }
        var header =
                Json.newObject()
                        .put(JoseTerms.KID, signer.verificationKey().id())
                        .put(JoseTerms.TYP, TYP);
        ObjectNode payload = badge.deepCopy();
        payload.put(JoseTerms.ISS, Json.idOf(badge.get(VcTerms.ISSUER)));
        payload.put(JoseTerms.JTI, badge.path(VcTerms.ID).asText());
        payload.put(JoseTerms.SUB, subject);
        payload.put(JoseTerms.NBF, seconds(badge, VcTerms.VALID_FROM));
        if (badge.has(VcTerms.VALID_UNTIL)) {
            payload.put(JoseTerms.EXP, seconds(badge, VcTerms.VALID_UNTIL));
        }
        return Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), signer);
    }

    /** Whether a token says it is of this kind. */
    public static boolean isOne(Jws jws) {
        String typ = jws.header(JoseTerms.TYP);
        return typ == null ? isOne(Json.object(jws.payload())) : TYP.equals(typ);
    }

    // typ may be left out; what tells it from vc+jwt are then the claims
    private static boolean isOne(ObjectNode claims) {
        return claims.path(VC).isObject() || claims.has(JoseTerms.JTI) && holdsOne(claims);
    }

    private static boolean holdsOne(ObjectNode badge) {
        return TYPES.stream().anyMatch(type -> Json.holds(badge.get(VcTerms.TYPE), type));
    }

    /** Takes a signature for one, or ends in {@link Rejected}. */
    public static BadgeJwt of(Jws jws) {
        ObjectNode claims = Json.object(jws.payload());
        // badges of Data Model 1.1 stand in a claim of their own
        ObjectNode badge = claims.path(VC) instanceof ObjectNode nested ? nested : claims;
        if (!holdsOne(badge)) {
            throw Rejected.malformed("a token of typ JWT that is not an Open Badge");
        }
        boolean kid = jws.header().has(JoseTerms.KID);
        boolean jwk = jws.header().has(JoseTerms.JWK);
        if (kid && jwk || jws.header().has(JoseTerms.JKU) || jws.header().has(JoseTerms.X5U)) {
            throw Rejected.unreadable("not exactly one of kid and jwk");
        }
        return new BadgeJwt(jws, claims, badge);
    }

    public ObjectNode badge() {
        return badge;
    }

    /** The URL of the key that the header names. */
    public Optional<String> method() {
        return TokenHeader.method(jws, issuer());
    }

    /** When it says it was signed. */
    public Optional<Instant> signedAt() {
        return TokenHeader.signedAt(claims);
    }

    /**
     * Checks signature, key and that the claims agree with the badge. A key that the header brings
     * shows that nothing was changed, but it is nobody's: bound to the issuer, it does not pass.
     */
    public Verification verify(Keys keys, Instant at, boolean boundToIssuer) {
        try {
            checkHeader();
            checkAgreement();
            TokenHeader.checkTimes(claims, at);
            VerificationKey key = ownKey().orElseGet(() -> TokenHeader.key(jws, method(), keys));
            if (!jws.verifiedBy(key)) {
                throw Rejected.badProof("the signature is not that key's over this badge");
            }
            Optional<String> controller =
                    boundToIssuer ? Optional.of(String.valueOf(issuer())) : Optional.empty();
            return Verification.of(
                    new Finding.Passed(Check.PROOF, jws.header(JoseTerms.ALG) + " by " + key.id()),
                    new KeyUse(Purpose.ASSERTION, at).finding(key, controller));
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        } catch (IllegalArgumentException noKey) {
            return Verification.of(Rejected.badProof("a jwk that is no public key").finding());
        }
    }

    private Optional<VerificationKey> ownKey() {
        JsonNode jwk = jws.header().get(JoseTerms.JWK);
        return Optional.ofNullable(jwk)
                .map(own -> VerificationKey.of(OWN_KEY, OWN_KEY, Jwk.publicKey(own)));
    }

    private void checkHeader() {
        jws.header()
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!HEADERS.contains(name)) {
                                throw Rejected.badProof("a header that badges do not have");
                            }
                        });
        if (!jws.header().has(JoseTerms.KID) && !jws.header().has(JoseTerms.JWK)) {
            throw Rejected.badProof("neither kid nor jwk");
        }
    }

    // Open Badges 3.0, 8.2.4.1: each claim is required and equal to its member
    private void checkAgreement() {
        boolean nested = badge != claims;
        String from =
                nested && badge.has(VcTerms.ISSUANCE_DATE)
                        ? VcTerms.ISSUANCE_DATE
                        : VcTerms.VALID_FROM;
        String until =
                nested && badge.has(VcTerms.EXPIRATION_DATE)
                        ? VcTerms.EXPIRATION_DATE
                        : VcTerms.VALID_UNTIL;
        same(JoseTerms.ISS, issuer());
        same(JoseTerms.JTI, badge.path(VcTerms.ID).textValue());
        same(JoseTerms.SUB, Json.idOf(badge.get(VcTerms.SUBJECT)));
        moment(JoseTerms.NBF, from);
        if (badge.has(until)) {
            moment(JoseTerms.EXP, until);
        }
    }

    private void same(String claim, String expected) {
        if (expected == null || !expected.equals(claims.path(claim).textValue())) {
            throw disagreement(claim);
        }
    }

    private void moment(String claim, String member) {
        JsonNode value = claims.path(claim);
        if (!value.isNumber()
                || !badge.has(member)
                || value.longValue() != seconds(badge, member)) {
            throw disagreement(claim);
        }
    }

    private static long seconds(ObjectNode badge, String member) {
        return Timestamps.parse(badge.path(member), member).getEpochSecond();
    }

    private static Rejected disagreement(String claim) {
        return Rejected.failed(
                Check.PROOF,
                Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                claim + " does not agree with the badge");
    }

    private String issuer() {
        return Json.idOf(badge.get(VcTerms.ISSUER));
    }
}
