package eu.passerelle.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a schema promises, flat: each place in the JSON with its form and whether it must be there.
 * Descriptions and the names of definitions are no promise.
 *
 * @param fields by place, for example {@code credential.achievement.ects}
 */
record Shape(TreeMap<String, Field> fields) {

    /**
     * One place.
     *
     * @param form type, format, bounds and choices
     * @param required whether it must be there
     */
    record Field(String form, boolean required) {}

    static Shape of(JsonNode schema) {
        var fields = new TreeMap<String, Field>();
        collect("", schema, schema, fields);
        return new Shape(fields);
    }

    /** What those who read by the old shape would stumble over; empty if nothing. */
    List<String> breaks(Shape old) {
        var breaks = new ArrayList<String>();
        old.fields.forEach((place, field) -> compare(place, field, breaks));
        fields.forEach(
                (place, field) -> {
                    if (!old.fields.containsKey(place) && field.required() && isNew(place, old)) {
                        breaks.add("new required field: " + place);
                    }
                });
        return breaks;
    }

    /** Below a new optional object anything may be required. */
    private boolean isNew(String place, Shape old) {
        int dot = place.lastIndexOf('.');
        return dot < 0 || old.fields.containsKey(place.substring(0, dot));
    }

    private void compare(String place, Field before, List<String> breaks) {
        var now = fields.get(place);
        if (now == null) {
            breaks.add("removed or renamed: " + place);
        } else if (!now.form().equals(before.form())) {
            breaks.add("changed: %s from %s to %s".formatted(place, before.form(), now.form()));
        } else if (now.required() != before.required()) {
            breaks.add((now.required() ? "now required: " : "no longer required: ") + place);
        }
    }

    private static void collect(
            String place, JsonNode node, JsonNode root, TreeMap<String, Field> fields) {
        var schema = resolve(node, root);
        var required = required(schema);
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            var name = property.getKey();
                            var inner = place.isEmpty() ? name : place + "." + name;
                            var form = form(property.getValue(), root);
                            fields.put(inner, new Field(form, required.contains(name)));
                            collect(inner, property.getValue(), root, fields);
                        });
        if (schema.has("items")) {
            collect(place + "[]", schema.get("items"), root, fields);
            fields.put(place + "[]", new Field(form(schema.get("items"), root), false));
        }
    }

    private static JsonNode resolve(JsonNode node, JsonNode root) {
        return node.has("$ref")
                ? root.path("$defs").path(node.get("$ref").asText().substring("#/$defs/".length()))
                : node;
    }

    private static Set<String> required(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static String form(JsonNode node, JsonNode root) {
        var schema = resolve(node, root);
        var form = new ArrayList<>(List.of(schema.path("type").asText()));
        for (var bound : List.of("format", "pattern", "minimum", "maximum", "minProperties")) {
            if (node.has(bound) || schema.has(bound)) {
                form.add(bound + "=" + (node.has(bound) ? node : schema).get(bound).asText());
            }
        }
        if (schema.has("enum")) {
            form.add(
                    StreamSupport.stream(schema.get("enum").spliterator(), false)
                            .map(JsonNode::asText)
                            .sorted()
                            .toList()
                            .toString());
        }
        return String.join(" ", form);
    }
}
