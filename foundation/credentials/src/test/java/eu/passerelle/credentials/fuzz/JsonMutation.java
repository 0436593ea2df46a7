package eu.passerelle.credentials.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes one place in a JSON tree: what stands there, what it is called, where it stands. */
final class JsonMutation {

    private static final List<String> NAMES =
            List.of(
                    "@context",
                    "@id",
                    "@type",
                    "@value",
                    "@language",
                    "@direction",
                    "@index",
                    "@included",
                    "@reverse",
                    "@graph",
                    "@list",
                    "@set",
                    "@nest",
                    "@foo",
                    "id",
                    "type",
                    "proof",
                    "name",
                    "other",
                    "__proto__",
                    "constructor",
                    "",
                    "validUntil",
                    "credentialStatus",
                    "credentialSubject",
                    "evidence",
                    "https://www.w3.org/2018/credentials#credentialStatus",
                    "https://www.w3.org/2018/credentials#validUntil",
                    "https://schema.org/name",
                    "cnf",
                    "_sd",
                    "...",
                    "vct",
                    "status",
                    "exp");
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-0",
                    "1e308",
                    "1e-400",
                    "123456789012345678901234567890",
                    "\"\"",
                    "\" \"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[]]",
                    "\"\\u0000\"",
                    "\"_:b0\"",
                    "\"urn:a:1\"",
                    "\"did:key:z6Mk\"",
                    "\"data:,\"",
                    "\"2026-01-01T24:00:00Z\"",
                    "{\"@value\":null}",
                    "{\"@language\":\"en\"}",
                    "{\"@set\":[]}",
                    "{\"@list\":[1,2]}",
                    "{\"id\":\"_:b0\"}",
                    "{\"other\":\"@nest\"}",
                    "{\"@vocab\":\"https://a.example/\"}",
                    "{\"@base\":\"https://a.example/\"}",
                    "{\"other\":{\"@id\":\"https://schema.org/name\",\"@container\":\"@index\"}}",
                    "{\"other\":\"https://www.w3.org/2018/credentials#credentialStatus\"}",
                    "\"https://www.w3.org/ns/credentials/v2\"",
                    "\"https://www.w3.org/2018/credentials/v1\"");

    private final RandomGenerator random;

    JsonMutation(RandomGenerator random) {
        this.random = random;
    }

    /** The changed text; the same where it is no JSON object. */
    byte[] of(byte[] input) {
        try {
            ObjectNode document = Json.object(input);
            change(document);
            return Json.text(document).getBytes(UTF_8);
        } catch (Rejected notJson) {
            return input;
        }
    }

    private void change(ObjectNode document) {
        List<ContainerNode<?>> all = new ArrayList<>();
        collect(document, all);
        switch (pick(all)) {
            case ObjectNode object -> change(object, all);
            case ArrayNode array -> change(array, all);
            default -> {}
        }
    }

    private void change(ObjectNode object, List<ContainerNode<?>> all) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.set(pick(NAMES), value());
            return;
        }
        String name = pick(names);
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value());
            case 2 -> object.set(pick(NAMES), value());
            case 3 -> object.set(pick(NAMES), object.remove(name));
            case 4 -> object.set(name, Json.newArray().add(object.get(name)).add(value()));
            case 5 -> move(object.remove(name), name, pick(all));
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private void change(ArrayNode array, List<ContainerNode<?>> all) {
        if (array.isEmpty()) {
            array.add(value());
            return;
        }
        int at = random.nextInt(array.size());
        switch (random.nextInt(6)) {
            case 0 -> array.remove(at);
            case 1 -> array.set(at, value());
            case 2 -> array.insert(at, value());
            case 3 -> array.add(array.get(at).deepCopy());
            case 4 -> move(array.remove(at), pick(NAMES), pick(all));
            default -> array.set(at, changed(array.get(at)));
        }
    }

    // into itself it would have no end
    private void move(JsonNode value, String name, ContainerNode<?> into) {
        JsonNode copy = value.deepCopy();
        switch (into) {
            case ObjectNode object -> object.set(name, copy);
            case ArrayNode array -> array.add(copy);
            default -> {}
        }
    }

    private JsonNode changed(JsonNode value) {
        if (!value.isTextual() || value.textValue().isEmpty()) {
            return value();
        }
        String text = value.textValue();
        int at = random.nextInt(text.length());
        return TextNode.valueOf(
                switch (random.nextInt(5)) {
                    case 0 -> text.substring(0, at);
                    case 1 -> text + text.substring(at);
                    case 2 ->
                            text.substring(0, at)
                                    + (char) random.nextInt(0x20, 0xd800)
                                    + text.substring(at);
                    case 3 -> text.toUpperCase(java.util.Locale.ROOT);
                    default ->
                            text.substring(0, at)
                                    + (char) (text.charAt(at) ^ 1)
                                    + text.substring(at + 1);
                });
    }

    private JsonNode value() {
        return Json.value(pick(VALUES));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> all) {
        if (node instanceof ContainerNode<?> container) {
            all.add(container);
            container.forEach(child -> collect(child, all));
        }
    }
}
