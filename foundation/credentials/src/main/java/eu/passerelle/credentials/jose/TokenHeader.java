package eu.passerelle.credentials.jose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
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
        String said = jws.header(JoseTerms.TYP);
        if (said != null && !said.equals(typ) && !said.equals("application/" + typ)) {
            throw Rejected.unreadable("the header's typ is not " + typ);
        }
        String content = jws.header(JoseTerms.CTY);
        if (content != null && !content.equals(cty) && !content.equals("application/" + cty)) {
            throw Rejected.unreadable("the header's cty is not " + cty);
        }
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
        Long exp = seconds(payload, JoseTerms.EXP);
        if (exp != null && at.getEpochSecond() >= exp) {
            throw Rejected.badProof("the signature has expired");
        }
        Long nbf = seconds(payload, JoseTerms.NBF);
        if (nbf != null && at.getEpochSecond() < nbf) {
            throw Rejected.badProof("the signature is not valid yet");
        }
    }

    private static Long seconds(ObjectNode payload, String claim) {
        JsonNode value = payload.get(claim);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw Rejected.malformed(claim + " is not a number");
        }
        return value.longValue();
    }
}
