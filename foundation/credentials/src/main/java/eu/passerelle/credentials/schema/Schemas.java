package eu.passerelle.credentials.schema;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The JSON Schemas that are known. */
@FunctionalInterface
public interface Schemas {

    Optional<JsonNode> find(String url);

    /** Those that come with the library: the official ones of Open Badges 3.0 and CLR 2.0. */
    static Schemas bundled() {
        return url -> BundledSchemas.fileOf(url).map(Schemas::read);
    }

    /** These first, then others. */
    default Schemas or(Schemas others) {
        return url -> find(url).or(() -> others.find(url));
    }

    private static JsonNode read(String file) {
        try (InputStream stream = Schemas.class.getResourceAsStream(file)) {
            return Json.value(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
