package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an issuer with an https URL publishes its keys (SD-JWT VC, 5). Fetching is the caller's
 * part: first the document at {@link #location}, then, where it names one, the set of keys.
 *
 * @param issuer its URL
 * @param keySet where its keys are, if not in the document itself
 * @param keys that the document holds
 */
public record JwtVcIssuer(String issuer, Optional<URI> keySet, List<VerificationKey> keys) {

    private static final String WELL_KNOWN = "/.well-known/jwt-vc-issuer";
    private static final int MOST_KEYS = 100;

    public JwtVcIssuer {
        keys = List.copyOf(keys);
    }

    /** Where the document of an issuer is; {@link Rejected} for what is no plain https URL. */
    public static URI location(String issuer) {
        try {
            var url = new URI(issuer);
            boolean plain =
                    "https".equals(url.getScheme())
                            && url.getHost() != null
                            && url.getUserInfo() == null
                            && url.getRawQuery() == null
                            && url.getRawFragment() == null;
            if (plain) {
                String path = url.getRawPath().replaceAll("/+$", "");
                return new URI("https://" + url.getRawAuthority() + WELL_KNOWN + path);
            }
        } catch (URISyntaxException none) {
            throw Rejected.malformed("an issuer that is no URL");
        }
        throw Rejected.malformed("an issuer that is no plain https URL");
    }

    /** Reads the document that was fetched for an issuer, or ends in {@link Rejected}. */
    public static JwtVcIssuer read(String issuer, byte[] json) {
        ObjectNode document = Json.object(json);
        if (!issuer.equals(document.path(TypeTerms.ISSUER).textValue())) {
            throw Rejected.malformed("the document is about another issuer");
        }
        boolean inside = document.has(TypeTerms.JWKS);
        if (inside == document.has(TypeTerms.JWKS_URI)) {
            throw Rejected.malformed("not exactly one of jwks and jwks_uri");
        }
        return inside
                ? new JwtVcIssuer(
                        issuer, Optional.empty(), keys(issuer, document.get(TypeTerms.JWKS)))
                : new JwtVcIssuer(issuer, Optional.of(keySet(document)), List.of());
    }

    /** The keys of an issuer in a set that was fetched, or ends in {@link Rejected}. */
    public static Keys keys(String issuer, byte[] jwks) {
        return Keys.of(keys(issuer, Json.object(jwks)));
    }

    private static URI keySet(ObjectNode document) {
        try {
            var url = new URI(document.path(TypeTerms.JWKS_URI).asText());
            if ("https".equals(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException none) {
            throw Rejected.malformed("jwks_uri is no URL");
        }
        throw Rejected.malformed("jwks_uri is no https URL");
    }

    // keys of kinds that this library has not, or for encryption, are passed over
    private static List<VerificationKey> keys(String issuer, JsonNode jwks) {
        JsonNode all = jwks.path(TypeTerms.KEYS);
        if (!all.isArray() || all.size() > MOST_KEYS) {
            throw Rejected.malformed("not a set of at most %d keys".formatted(MOST_KEYS));
        }
        var keys = new ArrayList<VerificationKey>();
        for (JsonNode jwk : all) {
            key(issuer, jwk).ifPresent(keys::add);
        }
        if (keys.stream().map(VerificationKey::id).distinct().count() < keys.size()) {
            throw Rejected.malformed("two keys of one kid");
        }
        return keys;
    }

    private static Optional<VerificationKey> key(String issuer, JsonNode jwk) {
        String kid = jwk.path("kid").textValue();
        if (kid == null || !Jwk.isForSignatures(jwk)) {
            return Optional.empty();
        }
        try {
            String id = kid.indexOf(':') > 0 ? kid : issuer + "#" + kid;
            return Optional.of(VerificationKey.of(id, issuer, Jwk.publicKey(jwk)));
        } catch (IllegalArgumentException | Rejected notOurs) {
            return Optional.empty();
        }
    }
}
