package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes that members of the data model may have. */
final class Values {

    private static final String VALUE = "@value";
    private static final String LANGUAGE = "@language";
    private static final String DIRECTION = "@direction";
    private static final Set<String> LANGUAGE_VALUE = Set.of(VALUE, LANGUAGE, DIRECTION);
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

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
                                .allMatch(type -> type.isTextual() && isName(type.textValue()));
        if (!named) {
            throw Rejected.malformed(where + " without a type that is a term or a URL");
        }
    }

    // VCDM 2.0, 4.5: a term or an absolute URL
    private static boolean isName(String type) {
        return !type.isEmpty()
                && type.chars().noneMatch(unit -> unit <= ' ' || unit == 0x7f || unit == '"');
    }

    // VCDM 2.0, 4.4: one URL, and no other thing
    static void optionalUrl(ObjectNode document, String member) {
        if (document.has(member)) {
            url(document.get(member), member);
        }
    }

    static void url(JsonNode value, String what) {
        if (!Urls.isUrl(value)) {
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
        if (document.path(member).isNull()) {
            throw Rejected.malformed(member + " is null");
        }
        for (JsonNode item : Json.each(document.get(member))) {
            if (!item.isTextual() && !isLanguageValue(item)) {
                throw Rejected.malformed(member + " is neither text nor a language value");
            }
        }
    }

    private static boolean isLanguageValue(JsonNode item) {
        if (!item.isObject() || !item.path(VALUE).isTextual()) {
            return false;
        }
        boolean directed = item.has(DIRECTION);
        if (directed && !DIRECTIONS.contains(item.get(DIRECTION).asText())) {
            return false;
        }
        if (item.has(LANGUAGE) && !TAG.matcher(item.get(LANGUAGE).asText()).matches()) {
            return false;
        }
        return item.properties().stream()
                .allMatch(
                        member ->
                                LANGUAGE_VALUE.contains(member.getKey())
                                        && member.getValue().isTextual());
    }
}
