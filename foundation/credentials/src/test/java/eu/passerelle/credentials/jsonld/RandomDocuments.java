package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Documents made of the bundled contexts' own terms, by a seed: mostly as their contexts mean them,
 * now and then with something odd.
 */
final class RandomDocuments {

    private static final String V2 = "https://www.w3.org/ns/credentials/v2";
    private static final Map<String, JsonNode> CONTEXTS = BundledFiles.contexts();
    private static final List<String> URLS = CONTEXTS.keySet().stream().sorted().toList();
    private static final List<String> IRIS =
            List.of(
                    "https://university.example/1",
                    "urn:uuid:0190a6d0-0000-7000-8000-000000000001",
                    "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH",
                    "did:web:issuer.example%3A8080#key-1",
                    "_:b1",
                    "_:left",
                    "mailto:a@b.example",
                    "urn:ex:a?b=c#d");
    private static final List<String> ODD =
            List.of(
                    "schema:name",
                    "xsd:string",
                    "relative/path",
                    "http://broken iri",
                    "a:b",
                    "x:",
                    "",
                    "@type",
                    "@unknown",
                    "id",
                    "assertionMethod",
                    "ö:ä",
                    "_:");
    private static final List<String> TEXTS =
            List.of("", "plain", "with \"quotes\" and \\", "zwei\nZeilen", "\u007f\u0001", "😀é");
    private static final List<String> LANGUAGES = List.of("en", "de-AT", "EN", "x-y");
    private static final List<String> ODD_LANGUAGES =
            List.of("@none", "none", "x y", "en> <u:x", "id");
    private static final List<String> ODD_NAMES =
            List.of("undefined", "@index", "@graph", "urn:own:key", "@reverse", "@included", "@id");

    private final Random random;
    private final Map<String, JsonNode> terms = new HashMap<>();

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode next() {
        terms.clear();
        ObjectNode document = Json.newObject();
        document.set("@context", contexts());
        fill(document, MissingNode.getInstance(), 0);
        return document;
    }

    private JsonNode contexts() {
        var contexts = Json.newArray();
        if (random.nextInt(5) > 0) {
            add(V2, contexts);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(oneOf(URLS), contexts);
        }
        if (oneIn(60)) {
            contexts.add("https://unknown.example/context");
        }
        if (oneIn(60)) {
            contexts.addObject().put("own", "urn:own:term").put("@vocab", "urn:own:");
        }
        return contexts.size() == 1 && oneIn(2) ? contexts.get(0) : contexts;
    }

    private void add(String context, ArrayNode contexts) {
        contexts.add(context);
        for (JsonNode part : Json.each(CONTEXTS.get(context))) {
            part.properties().forEach(term -> terms.put(term.getKey(), term.getValue()));
        }
    }

    private void fill(ObjectNode node, JsonNode ofProperty, int depth) {
        Map<String, JsonNode> known = new HashMap<>(oneIn(8) ? terms : Map.of());
        addTerms(ofProperty, known);
        if (oneIn(2)) {
            node.put(oneIn(10) ? "@id" : "id", oneIn(3) ? iri() : "urn:ex:" + random.nextInt(4));
        }
        if (!oneIn(4)) {
            node.set(oneIn(10) ? "@type" : "type", types(known));
        }
        if (known.isEmpty()) {
            known = terms;
        }
        var names = known.keySet().stream().filter(name -> !name.startsWith("@")).sorted().toList();
        for (int i = names.isEmpty() ? 0 : random.nextInt(depth == 0 ? 9 : 5); i > 0; i--) {
            String name = oneOf(names);
            if (!name.equals("id") && !name.equals("type")) {
                node.set(name, values(known.get(name), depth + 1));
            }
        }
        if (oneIn(100)) {
            node.set(oneOf(ODD_NAMES), values(MissingNode.getInstance(), depth + 1));
        }
        if (depth > 0 && oneIn(60)) {
            node.set("@context", contexts());
        }
    }

    private static void addTerms(JsonNode definition, Map<String, JsonNode> known) {
        for (JsonNode part : Json.each(definition.path("@context"))) {
            part.properties().forEach(term -> known.put(term.getKey(), term.getValue()));
        }
    }

    private JsonNode types(Map<String, JsonNode> known) {
        var names =
                terms.keySet().stream()
                        .filter(name -> Character.isUpperCase(name.charAt(0)))
                        .sorted()
                        .toList();
        var types = Json.newArray();
        for (int i = names.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
            String type = oneOf(names);
            types.add(type);
            addTerms(terms.get(type), known);
        }
        if (oneIn(40)) {
            types.add(oneIn(2) ? oneOf(IRIS) : oneOf(ODD));
        }
        return types.size() == 1 && oneIn(2) ? types.get(0) : types;
    }

    private JsonNode values(JsonNode definition, int depth) {
        if (!oneIn(4)) {
            return value(definition, depth);
        }
        ArrayNode values = Json.newArray();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(definition, depth));
        }
        return values;
    }

    private JsonNode value(JsonNode definition, int depth) {
        String coercion = definition.path("@type").asText();
        if (definition.path("@container").asText().equals("@language") && !oneIn(10)) {
            return languages();
        }
        boolean deep = depth > 5;
        return switch (random.nextInt(deep ? 6 : 12)) {
            case 0, 1, 2 -> TextNode.valueOf(coercion.startsWith("@") ? iri() : oneOf(TEXTS));
            case 3 -> scalar();
            case 4 -> oneIn(20) ? NullNode.getInstance() : valueObject();
            case 5 -> oneIn(6) ? languages() : scalar();
            default -> {
                var node = Json.newObject();
                fill(node, definition, depth);
                yield node;
            }
        };
    }

    private JsonNode scalar() {
        return switch (random.nextInt(5)) {
            case 0 -> IntNode.valueOf(random.nextInt(100));
            case 1 -> DoubleNode.valueOf(oneIn(2) ? random.nextDouble() : 1e21);
            case 2 -> BooleanNode.valueOf(random.nextBoolean());
            case 3 -> TextNode.valueOf(iri());
            default -> TextNode.valueOf(oneOf(TEXTS));
        };
    }

    private String iri() {
        return oneIn(20) ? oneOf(ODD) : oneOf(IRIS);
    }

    private ObjectNode valueObject() {
        var object = Json.newObject();
        object.set("@value", oneIn(6) ? scalar() : TextNode.valueOf(oneOf(TEXTS)));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> object.put("@language", language());
            case 5, 6, 7 -> object.put("@type", iri());
            case 8 -> object.put("@type", oneOf(List.of("@json", "@id", "@none", "Person")));
            case 9 -> object.put(oneOf(List.of("@direction", "@index", "type")), "rtl");
            default -> {}
        }
        return object;
    }

    private ObjectNode languages() {
        var texts = Json.newObject();
        for (int i = random.nextInt(3); i >= 0; i--) {
            texts.set(
                    language(),
                    oneIn(5)
                            ? Json.newArray().add(oneOf(TEXTS)).add(oneOf(TEXTS))
                            : oneIn(20) ? scalar() : TextNode.valueOf(oneOf(TEXTS)));
        }
        return texts;
    }

    private String language() {
        return oneIn(20) ? oneOf(ODD_LANGUAGES) : oneOf(LANGUAGES);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
