package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled contexts as they are written, not as they are understood. */
final class BundledFiles {

    private BundledFiles() {}

    /** The {@code @context} of each, by its URL. */
    static Map<String, JsonNode> contexts() {
        var contexts = new LinkedHashMap<String, JsonNode>();
        for (JsonNode entry : Json.value(text("contexts.json"))) {
            JsonNode file = Json.value(text(entry.get("file").asText()));
            contexts.put(entry.get("url").asText(), file.get("@context"));
        }
        return contexts;
    }

    private static String text(String file) {
        try (InputStream stream = Contexts.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
