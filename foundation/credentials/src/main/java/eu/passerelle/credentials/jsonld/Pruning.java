package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import java.util.Optional;

/**
 * Drops from an expanded document what RDF has no place for, as JSON-LD says (1.1 Processing
 * Algorithms, 8.1 and 8.2). For checks only: what is dropped here would stay unsigned.
 */
final class Pruning {

    private Pruning() {}

    static JsonNode pruned(JsonNode expanded) {
        var kept = Json.newArray();
        Json.each(expanded).forEach(node -> value(node).ifPresent(kept::add));
        return kept;
    }

    private static Optional<JsonNode> value(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return Optional.of(value);
        }
        if (object.has("@value")) {
            ObjectNode literal = object.deepCopy();
            literal.remove("@direction");
            return Optional.of(literal);
        }
        String id = object.path("@id").textValue();
        return object.has("@id") && !isNode(id) ? Optional.empty() : Optional.of(node(object));
    }

    private static JsonNode node(ObjectNode node) {
        var kept = Json.newObject();
        for (var member : node.properties()) {
            String name = member.getKey();
            switch (name) {
                case "@id", "@index" -> kept.set(name, member.getValue());
                case "@type" -> kept.set(name, types(member.getValue()));
                case "@reverse" -> kept.set(name, node((ObjectNode) member.getValue()));
                default -> {
                    if (name.startsWith("@") || Iris.isAbsolute(name)) {
                        kept.set(name, pruned(member.getValue()));
                    }
                }
            }
        }
        return kept;
    }

    private static JsonNode types(JsonNode types) {
        var kept = Json.newArray();
        for (JsonNode type : Json.each(types)) {
            if (isNode(type.textValue())) {
                kept.add(type);
            }
        }
        return kept;
    }

    private static boolean isNode(String id) {
        return id != null && (id.startsWith("_:") || Iris.isAbsolute(id));
    }
}
