package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Compares the identities in a badge, open or hashed, with somebody the verifier knows (Open Badges
 * 3.0, 9.1 and B.1.14: {@code IdentityObject}, {@code IdentityHash}).
 */
public final class RecipientCheck {

    private static final String SHA_256 = "sha256$";
    private static final String MD5 = "md5$";

    private RecipientCheck() {}

    /**
     * Whether the badge was issued to them: passed where one identity of their type is theirs,
     * undetermined where the badge has none of that type or only in a form that cannot be compared.
     */
    public static Finding check(ObjectNode badge, Recipient recipient) {
        List<Match> matches =
                Json.each(badge.get(VcTerms.SUBJECT)).stream()
                        .flatMap(subject -> Json.each(subject.get(ObTerms.IDENTIFIER)).stream())
                        .filter(identity -> isOfType(identity, recipient.identityType()))
                        .map(identity -> match(identity, recipient.value()))
                        .toList();
        if (matches.contains(Match.SAME)) {
            return new Finding.Passed(Check.PRESENTATION, "an identity in it is the recipient's");
        }
        if (matches.isEmpty() || matches.contains(Match.UNKNOWN)) {
            return new Finding.Undetermined(
                    Check.PRESENTATION,
                    Problem.UNSUPPORTED,
                    "no identity of that type that can be compared");
        }
        return new Finding.Failed(
                Check.PRESENTATION,
                Problem.ANOTHER_RECIPIENT,
                "its identities of that type are another's");
    }

    private static boolean isOfType(JsonNode identity, String type) {
        return type.equals(identity.path(ObTerms.IDENTITY_TYPE).textValue());
    }

    private static Match match(JsonNode identity, String value) {
        String stated = identity.path(ObTerms.IDENTITY_HASH).textValue();
        JsonNode hashed = identity.path(ObTerms.HASHED);
        if (stated == null || !hashed.isBoolean()) {
            return Match.UNKNOWN;
        }
        if (!hashed.booleanValue()) {
            return Match.of(stated.equals(value));
        }
        String salted = value + identity.path(ObTerms.SALT).asText("");
        if (stated.startsWith(SHA_256)) {
            return Match.of(sameHex(stated.substring(SHA_256.length()), "SHA-256", salted));
        }
        return stated.startsWith(MD5)
                ? Match.of(sameHex(stated.substring(MD5.length()), "MD5", salted))
                : Match.UNKNOWN;
    }

    // B.2: hexadecimal in upper or lower case
    private static boolean sameHex(String hex, String algorithm, String salted) {
        return HexFormat.of()
                .formatHex(Crypto.digest(algorithm).digest(salted.getBytes(StandardCharsets.UTF_8)))
                .equals(hex.toLowerCase(Locale.ROOT));
    }

    private enum Match {
        SAME,
        OTHER,
        UNKNOWN;

        static Match of(boolean same) {
            return same ? SAME : OTHER;
        }
    }
}
