package eu.passerelle.credentials.jose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import java.time.Instant;
import java.util.Optional;

/** What the header and the times of a signed token must say, whatever kind of token it is. */
public final class TokenHeader {

    private TokenHeader() {}

    // VC-JOSE-COSE, 3.1.1: typ says what it is; a token of another kind is none of ours
    /** Ends in {@link Rejected} where the token says it is of another kind. */
    public static void checkType(Jws jws, String typ, String cty) {
        if (jws.header().has(JoseTerms.TYP) && !isType(jws, typ)) {
            throw Rejected.unreadable("the header's typ is not " + typ);
        }
        if (jws.header().has(JoseTerms.CTY) && !names(jws.header(JoseTerms.CTY), cty)) {
            throw Rejected.unreadable("the header's cty is not " + cty);
        }
    }

    /** Whether the token says that it is of this type (RFC 7515, 4.1.9). */
    public static boolean isType(Jws jws, String typ) {
        return names(jws.header(JoseTerms.TYP), typ);
    }

    // RFC 7515, 4.1.9: a type without a slash leaves out application/
    private static boolean names(String said, String type) {
        return type.equals(said) || ("application/" + type).equals(said);
    }

    /** The URL of the key it names, completed by the controller where it is no URL. */
    public static Optional<String> method(Jws jws, String controller) {
        String kid = jws.header(JoseTerms.KID);
        if (kid == null) {
            return Optional.empty();
        }
        boolean isUrl = kid.indexOf(':') > 0;
        return Optional.of(isUrl ? kid : controller + (kid.startsWith("#") ? "" : "#") + kid);
    }

    /**
     * The URL of the key it names. Where that is no URL, it is completed by the controller, if the
     * token says in {@code iss} who that is (VC-JOSE-COSE, 4.1.1 and 4.1.2).
     */
    public static Optional<String> method(Jws jws, String controller, ObjectNode claims) {
        String kid = jws.header(JoseTerms.KID);
        boolean isUrl = kid != null && kid.indexOf(':') > 0;
        boolean tells = jws.header().has(JoseTerms.ISS) || claims.has(JoseTerms.ISS);
        return isUrl || tells ? method(jws, controller) : Optional.empty();
    }

    /** The key of that URL; one that the header brings itself is refused. */
    public static VerificationKey key(Jws jws, Optional<String> method, Keys keys) {
        if (jws.bringsItsOwnKey()) {
            throw Rejected.badProof("the header brings its own key");
        }
        return method.flatMap(keys::find)
                .orElseThrow(
                        () ->
                                Rejected.undetermined(
                                        Check.PROOF,
                                        Problem.INVALID_VERIFICATION_METHOD,
                                        "the key is not known: " + method.orElse("no kid")));
    }

    /** Ends in {@link Rejected} outside of {@code nbf} and {@code exp} (RFC 7519, 4.1). */
    public static void checkTimes(ObjectNode payload, Instant at) {
        if (hasCome(payload, JoseTerms.EXP, at)) {
            throw Rejected.badProof("the signature has expired");
        }
        if (payload.has(JoseTerms.NBF) && !hasCome(payload, JoseTerms.NBF, at)) {
            throw Rejected.badProof("the signature is not valid yet");
        }
    }

    /** Whether now is within {@code nbf} and {@code exp}, where they bound what is signed. */
    public static Finding period(ObjectNode payload, Instant at) {
        try {
            if (hasCome(payload, JoseTerms.EXP, at)) {
                return new Finding.Failed(Check.PERIOD, Problem.NO_LONGER_VALID, "exp has passed");
            }
            if (payload.has(JoseTerms.NBF) && !hasCome(payload, JoseTerms.NBF, at)) {
                return new Finding.Failed(Check.PERIOD, Problem.NOT_YET_VALID, "nbf is to come");
            }
            return new Finding.Passed(Check.PERIOD, "within nbf and exp");
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    /** When the token says it was signed; empty where it does not say so in seconds. */
    public static Optional<Instant> signedAt(ObjectNode payload) {
        return moment(payload, JoseTerms.IAT);
    }

    /** The moment in a claim; empty where it is none in seconds (RFC 7519, 2, NumericDate). */
    public static Optional<Instant> moment(ObjectNode payload, String claim) {
        JsonNode value = payload.path(claim);
        return value.isNumber()
                ? Optional.of(Instant.ofEpochSecond(bounded(value.longValue())))
                : Optional.empty();
    }

    private static boolean hasCome(ObjectNode payload, String claim, Instant at) {
        JsonNode value = payload.get(claim);
        if (value == null) {
            return false;
        }
        if (!value.isNumber()) {
            throw Rejected.malformed(claim + " is not a number");
        }
        return at.getEpochSecond() >= value.longValue();
    }

    // what an Instant can hold
    private static long bounded(long seconds) {
        return Math.clamp(seconds, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
    }
}
