package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;

/** Expanded JSON-LD to statements (JSON-LD 1.1 Processing Algorithms, 8). Converts one document. */
final class ToRdf {

    private final Quads quads = new Quads();
    private String property = "";

    Quads quads(JsonNode expanded) {
        for (JsonNode node : Json.each(expanded)) {
            node(node, "");
        }
        return quads;
    }

    private String node(JsonNode node, String graph) {
        String subject = subject(node);
        for (var member : node.properties()) {
            switch (member.getKey()) {
                case "@id" -> {}
                // words of the document that would be in no statement, or out of their place
                case "@index", "@included", "@reverse" ->
                        throw Quads.dropped("a " + member.getKey());
                case "@type" ->
                        Json.each(member.getValue())
                                .forEach(
                                        type ->
                                                quads.add(
                                                        subject,
                                                        Quads.TYPE,
                                                        iri(type.textValue()),
                                                        graph));
                case "@graph" ->
                        Json.each(member.getValue()).forEach(inner -> node(inner, subject));
                default -> property(subject, member.getKey(), member.getValue(), graph);
            }
        }
        return subject;
    }

    private void property(String subject, String property, JsonNode values, String graph) {
        if (Quad.isBlank(property)) {
            throw Quads.dropped("a property that is a blank node");
        }
        String predicate = iri(property);
        this.property = property;
        for (JsonNode value : Json.each(values)) {
            quads.add(subject, predicate, object(value, graph), graph);
        }
    }

    private String object(JsonNode value, String graph) {
        if (value.has("@value")) {
            return literal(value);
        }
        if (value.has("@list")) {
            var items = new ArrayList<String>();
            Json.each(value.get("@list")).forEach(item -> items.add(object(item, graph)));
            return quads.list(items, graph);
        }
        return node(value, graph);
    }

    // JSON-LD 1.1 Processing Algorithms, 8.2.2
    private String literal(JsonNode node) {
        JsonNode value = node.get("@value");
        String datatype = node.path("@type").textValue();
        if (node.has("@index")) {
            throw Quads.dropped("an @index");
        }
        if (node.has("@direction")) {
            String language = node.path("@language").textValue();
            return Literals.inDirection(text(value), language, node.get("@direction").asText());
        }
        if ("@json".equals(datatype)) {
            return Literals.json(value);
        }
        if (datatype != null && !Iris.isAbsolute(datatype)) {
            throw Quads.dropped("a datatype that is no IRI");
        }
        if (value.isTextual() && node.has("@language")) {
            return Literals.inLanguage(value.textValue(), node.get("@language").textValue());
        }
        return Literals.typed(value, datatype);
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw Quads.dropped("a value that is no text where one belongs");
        }
        return value.textValue();
    }

    private String subject(JsonNode node) {
        JsonNode id = node.get("@id");
        return id == null ? quads.freshBlankNode() : iri(id.textValue());
    }

    private String iri(String term) {
        if (term == null) {
            throw Quads.dropped("a null where an IRI belongs");
        }
        String node = quads.node(term);
        if (node == null) {
            throw Quads.dropped("a relative or broken IRI below " + property);
        }
        return node;
    }
}
