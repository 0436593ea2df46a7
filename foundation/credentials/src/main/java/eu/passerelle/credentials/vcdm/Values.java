package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The shapes that members of the data model may have. */
final class Values {

    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language", "@direction");

    private Values() {}

    // VCDM 2.0, 4.3: an ordered set whose first item is fixed
    static void firstContext(ObjectNode document, String expected) {
        JsonNode context = document.get(VcTerms.CONTEXT);
        List<JsonNode> items = Json.each(context);
        if (items.isEmpty() || !expected.equals(items.getFirst().textValue())) {
            throw Rejected.malformed("the first @context is not " + expected);
        }
        for (JsonNode item : items) {
            if (item.isTextual()) {
                url(item, "a @context");
            } else if (!item.isObject()) {
                throw Rejected.malformed("a @context that is neither a URL nor an object");
            }
        }
    }

    // VCDM 2.0, 4.5
    static void types(ObjectNode document, String expected) {
        type(document, "the document");
        if (!Json.holds(document.get(VcTerms.TYPE), expected)) {
            throw Rejected.malformed("not of type " + expected);
        }
    }

    static void type(JsonNode item, String where) {
        List<JsonNode> types = Json.each(item.get(VcTerms.TYPE));
        boolean named =
                !types.isEmpty()
                        && types.stream()
                                .allMatch(type -> type.isTextual() && !type.asText().isBlank());
        if (!named) {
            throw Rejected.malformed(where + " without a type");
        }
    }

    // VCDM 2.0, 4.4: one URL, and no other thing
    static void optionalUrl(ObjectNode document, String member) {
        if (document.has(member)) {
            url(document.get(member), member);
        }
    }

    static void url(JsonNode value, String what) {
        if (value == null || !value.isTextual() || !isUrl(value.textValue())) {
            throw Rejected.malformed(what + " is not a URL");
        }
    }

    static void urlOrObjectWithId(JsonNode value, String member) {
        if (value == null) {
            throw Rejected.malformed("no " + member);
        }
        url(value.isObject() ? value.get(VcTerms.ID) : value, member);
    }

    static List<JsonNode> objects(ObjectNode document, String member) {
        List<JsonNode> items = Json.each(document.get(member));
        boolean none = document.has(member) && items.isEmpty() && !document.get(member).isArray();
        if (none || !items.stream().allMatch(JsonNode::isObject)) {
            throw Rejected.malformed(member + " holds something that is not an object");
        }
        return items;
    }

    static Instant optionalMoment(ObjectNode document, String member) {
        return document.has(member) ? Timestamps.parse(document.get(member), member) : null;
    }

    // VCDM 2.0, 11.1: a text, or texts with their language and direction
    static void languageValue(ObjectNode document, String member) {
        for (JsonNode item : Json.each(document.get(member))) {
            if (!item.isTextual() && !isLanguageValue(item)) {
                throw Rejected.malformed(member + " is neither text nor a language value");
            }
        }
    }

    private static boolean isLanguageValue(JsonNode item) {
        if (!item.isObject() || !item.path("@value").isTextual()) {
            return false;
        }
        return item.properties().stream()
                .allMatch(
                        member ->
                                LANGUAGE_VALUE.contains(member.getKey())
                                        && member.getValue().isTextual());
    }

    private static boolean isUrl(String text) {
        try {
            var uri = new URI(text);
            return uri.isAbsolute() && !uri.getRawSchemeSpecificPart().isBlank();
        } catch (URISyntaxException notAUri) {
            return false;
        }
    }
}
