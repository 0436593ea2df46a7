package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Jcs;
import eu.passerelle.credentials.json.Json;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Expanded JSON-LD to statements (JSON-LD 1.1 Processing Algorithms, 8). Converts one document. */
final class ToRdf {

    private static final int MOST_QUADS = 20_000;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String TYPE = NQuads.iri(RDF + "type");
    private static final String FIRST = NQuads.iri(RDF + "first");
    private static final String REST = NQuads.iri(RDF + "rest");
    private static final String NIL = NQuads.iri(RDF + "nil");
    private static final double WIDEST_INTEGER = 1e21;

    private final List<Quad> quads = new ArrayList<>();
    private final Map<String, String> blankNodes = new HashMap<>();
    private int fresh;
    private String property = "";

    List<Quad> quads(JsonNode expanded) {
        for (JsonNode node : Json.each(expanded)) {
            node(node, "");
        }
        return quads;
    }

    private String node(JsonNode node, String graph) {
        String subject = subject(node);
        for (var member : node.properties()) {
            switch (member.getKey()) {
                case "@id", "@index" -> {}
                case "@type" ->
                        Json.each(member.getValue())
                                .forEach(type -> add(subject, TYPE, iri(type.textValue()), graph));
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
        if (property.startsWith("_:")) {
            throw dropped("a property that is a blank node");
        }
        String predicate = iri(property);
        this.property = property;
        for (JsonNode value : Json.each(values)) {
            add(subject, predicate, object(value, graph), graph);
        }
    }

    private void reverse(String subject, JsonNode reverse, String graph) {
        for (var member : reverse.properties()) {
            for (JsonNode value : Json.each(member.getValue())) {
                add(node(value, graph), iri(member.getKey()), subject, graph);
            }
        }
    }

    private String object(JsonNode value, String graph) {
        if (value.has("@value")) {
            return literal(value);
        }
        if (value.has("@list")) {
            return list(Json.each(value.get("@list")), graph);
        }
        return node(value, graph);
    }

    private String list(List<JsonNode> items, String graph) {
        String head = NIL;
        for (JsonNode item : items.reversed()) {
            String cell = freshBlankNode();
            add(cell, FIRST, object(item, graph), graph);
            add(cell, REST, head, graph);
            head = cell;
        }
        return head;
    }

    // JSON-LD 1.1 Processing Algorithms, 8.2.2
    private String literal(JsonNode node) {
        JsonNode value = node.get("@value");
        String datatype = node.path("@type").textValue();
        if (node.has("@direction")) {
            throw dropped("a text direction");
        }
        if ("@json".equals(datatype)) {
            return NQuads.typed(Jcs.canonical(value), RDF + "JSON");
        }
        if (datatype != null) {
            iri(datatype);
        }
        if (value.isBoolean()) {
            return NQuads.typed(value.asText(), datatype == null ? XSD + "boolean" : datatype);
        }
        if (value.isNumber()) {
            return number(value.doubleValue(), datatype);
        }
        if (node.has("@language")) {
            return NQuads.inLanguage(value.textValue(), node.get("@language").textValue());
        }
        return NQuads.typed(value.textValue(), datatype == null ? XSD + "string" : datatype);
    }

    private static String number(double value, String datatype) {
        boolean isDouble =
                value != Math.rint(value)
                        || Math.abs(value) >= WIDEST_INTEGER
                        || (XSD + "double").equals(datatype);
        if (isDouble) {
            return NQuads.typed(scientific(value), datatype == null ? XSD + "double" : datatype);
        }
        String integer = new BigDecimal(value).toBigInteger().toString();
        return NQuads.typed(integer, datatype == null ? XSD + "integer" : datatype);
    }

    // the canonical lexical form of xsd:double with at most 16 digits
    private static String scientific(double value) {
        if (value == 0) {
            return "0.0E0";
        }
        var rounded =
                new BigDecimal(value)
                        .round(new MathContext(16, RoundingMode.HALF_UP))
                        .stripTrailingZeros();
        String digits = rounded.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (value < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }

    private String subject(JsonNode node) {
        JsonNode id = node.get("@id");
        return id == null ? freshBlankNode() : iri(id.textValue());
    }

    private String iri(String term) {
        if (term == null) {
            throw dropped("a null where an IRI belongs");
        }
        if (term.startsWith("_:")) {
            return blankNodes.computeIfAbsent(term, any -> freshBlankNode());
        }
        if (!Iris.isAbsolute(term)) {
            throw dropped("a relative or broken IRI below " + property);
        }
        return NQuads.iri(term);
    }

    private String freshBlankNode() {
        return "_:b" + fresh++;
    }

    private void add(String subject, String predicate, String object, String graph) {
        if (quads.size() >= MOST_QUADS) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.PROOF_TRANSFORMATION_ERROR,
                    "more than %d statements".formatted(MOST_QUADS));
        }
        quads.add(new Quad(subject, predicate, object, graph));
    }

    private static Rejected dropped(String what) {
        return Rejected.failed(
                Check.CONFORMING,
                Problem.PROOF_TRANSFORMATION_ERROR,
                "JSON-LD would leave unsigned: " + what);
    }
}
