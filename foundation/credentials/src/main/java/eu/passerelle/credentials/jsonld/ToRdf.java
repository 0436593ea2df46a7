package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Expanded JSON-LD to statements (JSON-LD 1.1 Processing Algorithms, 8). Converts one document. */
final class ToRdf {

    private final Quads quads = new Quads();
    private String property = "";

    List<Quad> quads(JsonNode expanded) {
        for (JsonNode node : Json.each(expanded)) {
            node(node, "");
        }
        return quads.all();
    }

    private String node(JsonNode node, String graph) {
        String subject = subject(node);
        for (var member : node.properties()) {
            switch (member.getKey()) {
                case "@id", "@index" -> {}
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
                case "@included" ->
                        Json.each(member.getValue()).forEach(inner -> node(inner, graph));
                case "@reverse" -> reverse(subject, member.getValue(), graph);
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

    private void reverse(String subject, JsonNode reverse, String graph) {
        for (var member : reverse.properties()) {
            for (JsonNode value : Json.each(member.getValue())) {
                quads.add(node(value, graph), iri(member.getKey()), subject, graph);
            }
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
        if (node.has("@direction")) {
            throw Quads.dropped("a text direction");
        }
        if ("@json".equals(datatype)) {
            return Literals.json(value);
        }
        if (datatype != null) {
            iri(datatype);
        }
        if (value.isTextual() && node.has("@language")) {
            return Literals.inLanguage(value.textValue(), node.get("@language").textValue());
        }
        return Literals.typed(value, datatype);
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
