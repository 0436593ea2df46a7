package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.util.List;

/**
 * A token as JSON, flattened or general, put into its compact form (RFC 9901, 8). Of several
 * signatures the first counts, as it does for the holder's answer.
 */
final class JsonSerialization {

    private static final String PAYLOAD = "payload";
    private static final String PROTECTED = "protected";
    private static final String SIGNATURE = "signature";
    private static final String SIGNATURES = "signatures";
    private static final String HEADER = "header";
    private static final String DISCLOSURES = "disclosures";
    private static final String KB_JWT = "kb_jwt";
    private static final int MOST_SIGNATURES = 8;

    private JsonSerialization() {}

    /** Whether an object has the shape of one. */
    static boolean isOne(ObjectNode object) {
        return object.path(PAYLOAD).isTextual()
                && (object.has(SIGNATURE) || object.has(SIGNATURES));
    }

    /** The compact form, or {@link Rejected}. */
    static String compact(ObjectNode object) {
        JsonNode first = first(object);
        JsonNode header = first.path(HEADER);
        checkDisjoint(first, header);
        var text = new StringBuilder(text(first, PROTECTED));
        text.append('.').append(text(object, PAYLOAD));
        text.append('.').append(text(first, SIGNATURE)).append('~');
        JsonNode disclosures = header.path(DISCLOSURES);
        if (!disclosures.isMissingNode() && !disclosures.isArray()) {
            throw Rejected.unreadable("disclosures is not a list");
        }
        disclosures.forEach(one -> text.append(part(one)).append('~'));
        return header.has(KB_JWT)
                ? text.append(part(header.get(KB_JWT))).toString()
                : text.toString();
    }

    private static JsonNode first(ObjectNode object) {
        if (object.has(SIGNATURE) && !object.has(SIGNATURES)) {
            return object;
        }
        List<JsonNode> signatures = Json.each(object.get(SIGNATURES));
        boolean general =
                object.path(SIGNATURES).isArray()
                        && !object.has(SIGNATURE)
                        && !signatures.isEmpty()
                        && signatures.size() <= MOST_SIGNATURES;
        boolean onlyFirst =
                signatures.stream()
                        .skip(1)
                        .map(one -> one.path(HEADER))
                        .noneMatch(one -> one.has(DISCLOSURES) || one.has(KB_JWT));
        if (!general || !onlyFirst) {
            throw Rejected.unreadable(
                    "not one signature, or a list of them of which one discloses");
        }
        return signatures.getFirst();
    }

    // RFC 7515, 7.2.1: no name stands both under the signature and beside it
    private static void checkDisjoint(JsonNode signature, JsonNode header) {
        ObjectNode signed = Json.object(Base64Url.decode(text(signature, PROTECTED)));
        if (!header.isMissingNode() && !header.isObject()
                || header.propertyStream().anyMatch(one -> signed.has(one.getKey()))) {
            throw Rejected.unreadable("a header that is none, or stands twice");
        }
    }

    private static String text(JsonNode of, String member) {
        return part(of.path(member));
    }

    // what would end a part of the compact form cannot be in one
    private static String part(JsonNode value) {
        String text = value.textValue();
        if (text == null || text.isEmpty() || text.indexOf('~') >= 0) {
            throw Rejected.unreadable("a part of the token that is no text");
        }
        return text;
    }
}
