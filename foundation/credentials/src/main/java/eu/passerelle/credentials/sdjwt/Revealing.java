package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts shown claims back in the place of their digests (RFC 9901, 7.1 step 3 to 5). */
final class Revealing {

    private static final int DEEPEST = 64;

    private final Map<String, Disclosure> byDigest = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private final ObjectNode payload;

    Revealing(ObjectNode payload, List<Disclosure> disclosures) {
        this.payload = payload;
        DigestAlgorithm algorithm = DigestAlgorithm.of(payload);
        for (Disclosure disclosure : disclosures) {
            if (byDigest.put(disclosure.digest(algorithm), disclosure) != null) {
                throw Rejected.unreadable("a disclosure twice");
            }
        }
    }

    ObjectNode reveal() {
        ObjectNode claims = revealed();
        if (used.size() != byDigest.size()) {
            throw Rejected.badProof("a disclosure that nothing in the token stands for");
        }
        return claims;
    }

    List<Disclosure> reachable() {
        revealed();
        return byDigest.entrySet().stream()
                .filter(entry -> used.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private ObjectNode revealed() {
        ObjectNode claims = object(payload, 0);
        claims.remove(SdJwtTerms.SD_ALG);
        return claims;
    }

    private ObjectNode object(ObjectNode source, int depth) {
        var target = Json.newObject();
        for (var member : source.properties()) {
            if (member.getKey().equals(SdJwtTerms.ELLIPSIS)) {
                throw Rejected.unreadable("a digest of an element outside of an array");
            }
            if (!member.getKey().equals(SdJwtTerms.SD)) {
                target.set(member.getKey(), inner(member.getValue(), depth + 1));
            }
        }
        if (source.has(SdJwtTerms.SD)) {
            for (JsonNode digest : digests(source.get(SdJwtTerms.SD))) {
                property(target, once(digest), depth);
            }
        }
        return target;
    }

    private void property(ObjectNode target, String digest, int depth) {
        Disclosure disclosure = byDigest.get(digest);
        if (disclosure == null) {
            return;
        }
        String name =
                disclosure
                        .name()
                        .orElseThrow(() -> Rejected.unreadable("an element among members"));
        if (target.has(name)) {
            throw Rejected.unreadable("a shown claim that is there already");
        }
        used.add(digest);
        target.set(name, inner(disclosure.value(), depth + 1));
    }

    private ArrayNode array(ArrayNode source, int depth) {
        var target = Json.newArray();
        for (JsonNode item : source) {
            if (!item.has(SdJwtTerms.ELLIPSIS)) {
                target.add(inner(item, depth + 1));
            } else if (item.size() != 1) {
                throw Rejected.unreadable("a digest of an element with something beside it");
            } else {
                element(target, once(item.get(SdJwtTerms.ELLIPSIS)), depth);
            }
        }
        return target;
    }

    private void element(ArrayNode target, String digest, int depth) {
        Disclosure disclosure = byDigest.get(digest);
        if (disclosure == null) {
            return;
        }
        if (disclosure.name().isPresent()) {
            throw Rejected.unreadable("a member among elements");
        }
        used.add(digest);
        target.add(inner(disclosure.value(), depth + 1));
    }

    private JsonNode inner(JsonNode value, int depth) {
        if (depth > DEEPEST) {
            throw Rejected.unreadable("nested too deeply");
        }
        return switch (value) {
            case ObjectNode object -> object(object, depth);
            case ArrayNode array -> array(array, depth);
            default -> value;
        };
    }

    private static Iterable<JsonNode> digests(JsonNode sd) {
        if (!sd.isArray()) {
            throw Rejected.unreadable("_sd is not an array");
        }
        return sd;
    }

    // RFC 9901, 7.1 step 4: no digest stands twice
    private String once(JsonNode digest) {
        if (!digest.isTextual() || !seen.add(digest.textValue())) {
            throw Rejected.unreadable("a digest that is none, or twice");
        }
        return digest.textValue();
    }
}
