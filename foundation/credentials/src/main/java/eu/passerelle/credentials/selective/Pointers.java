package eu.passerelle.credentials.selective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Picks the part of a compact document that JSON Pointers name, with the id and type of every node
 * on the way (ECDSA Cryptosuites 1.0, 3.4.11 to 3.4.13).
 */
final class Pointers {

    private Pointers() {}

    /** The part; empty if no pointer names any. */
    static Optional<ObjectNode> select(Collection<String> pointers, ObjectNode document) {
        if (pointers.isEmpty()) {
            return Optional.empty();
        }
        var root = new Selection(document);
        for (String pointer : pointers) {
            root.pick(steps(pointer), 0);
        }
        ObjectNode selected = (ObjectNode) root.json();
        var framed = Json.newObject();
        framed.set("@context", document.get("@context"));
        selected.remove("@context");
        framed.setAll(selected);
        return Optional.of(framed);
    }

    private static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw noMatch();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static Rejected noMatch() {
        return Rejected.failed(
                Check.PROOF,
                Problem.PROOF_GENERATION_ERROR,
                "a JSON Pointer that names nothing in the document");
    }

    /** What is picked of one value. */
    private static final class Selection {

        private final JsonNode source;
        private final TreeMap<Integer, Selection> elements = new TreeMap<>();
        private final List<String> members = new ArrayList<>();
        private final List<Selection> values = new ArrayList<>();
        private boolean whole;

        Selection(JsonNode source) {
            this.source = source;
        }

        void pick(List<String> steps, int at) {
            if (at == steps.size()) {
                whole = true;
                return;
            }
            child(steps.get(at)).pick(steps, at + 1);
        }

        private Selection child(String step) {
            JsonNode value = source.isArray() ? element(step) : source.path(step);
            if (value.isMissingNode()) {
                throw noMatch();
            }
            if (source.isArray()) {
                return elements.computeIfAbsent(Integer.valueOf(step), any -> new Selection(value));
            }
            int known = members.indexOf(step);
            if (known >= 0) {
                return values.get(known);
            }
            members.add(step);
            values.add(new Selection(value));
            return values.getLast();
        }

        private JsonNode element(String step) {
            return step.matches("\\d{1,6}")
                    ? source.path(Integer.parseInt(step))
                    : MissingNode.getInstance();
        }

        JsonNode json() {
            if (whole) {
                return source.deepCopy();
            }
            return source.isArray() ? array() : object();
        }

        private ArrayNode array() {
            var array = Json.newArray();
            elements.values().forEach(element -> array.add(element.json()));
            return array;
        }

        private ObjectNode object() {
            var object = Json.newObject();
            String id = source.path("id").textValue();
            if (id != null && !id.startsWith("_:")) {
                object.put("id", id);
            }
            if (source.has("type")) {
                object.set("type", source.get("type").deepCopy());
            }
            for (int i = 0; i < members.size(); i++) {
                object.set(members.get(i), values.get(i).json());
            }
            return object;
        }
    }
}
