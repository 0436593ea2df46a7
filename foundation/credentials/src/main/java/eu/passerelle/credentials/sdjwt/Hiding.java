package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts digests in the place of claims (RFC 9901, 4.2.4), innermost first. */
final class Hiding {

    private static final DigestAlgorithm ALGORITHM = DigestAlgorithm.SHA_256;

    private final DisclosureFrame frame;
    private final Salts salts;
    private final List<Disclosure> disclosures = new ArrayList<>();

    Hiding(DisclosureFrame frame, Salts salts) {
        this.frame = frame;
        this.salts = salts;
    }

    ObjectNode hide(ObjectNode claims) {
        ObjectNode payload = object(claims, "");
        if (!disclosures.isEmpty()) {
            payload.put(SdJwtTerms.SD_ALG, ALGORITHM.term());
        }
        return payload;
    }

    List<Disclosure> disclosures() {
        return disclosures;
    }

    private ObjectNode object(ObjectNode source, String path) {
        var target = Json.newObject();
        // sorted digests do not tell the order of the claims (RFC 9901, 4.2.4.1)
        var digests = new TreeSet<String>();
        for (var member : source.properties()) {
            String pointer = path + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            JsonNode value = inner(member.getValue(), pointer);
            if (frame.hides(pointer)) {
                digests.add(kept(Disclosure.property(salts.next(), member.getKey(), value)));
            } else {
                target.set(member.getKey(), value);
            }
        }
        if (!digests.isEmpty()) {
            for (int i = 0; i < frame.decoys(); i++) {
                digests.add(ALGORITHM.digest(salts.next()));
            }
            ArrayNode hidden = target.putArray(SdJwtTerms.SD);
            digests.forEach(hidden::add);
        }
        return target;
    }

    private ArrayNode array(ArrayNode source, String path) {
        var target = Json.newArray();
        for (int i = 0; i < source.size(); i++) {
            String pointer = path + "/" + i;
            JsonNode value = inner(source.get(i), pointer);
            if (frame.hides(pointer)) {
                target.addObject()
                        .put(SdJwtTerms.ELLIPSIS, kept(Disclosure.element(salts.next(), value)));
            } else {
                target.add(value);
            }
        }
        return target;
    }

    private JsonNode inner(JsonNode value, String path) {
        return switch (value) {
            case ObjectNode object -> object(object, path);
            case ArrayNode array -> array(array, path);
            default -> value;
        };
    }

    private String kept(Disclosure disclosure) {
        disclosures.add(disclosure);
        return disclosure.digest(ALGORITHM);
    }
}
