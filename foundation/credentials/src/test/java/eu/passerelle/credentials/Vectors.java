package eu.passerelle.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specifications' own test vectors, kept as files under the specification's name. */
public final class Vectors {

    private static final Path ROOT = Path.of("src/test/resources");

    private Vectors() {}

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(ROOT.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public static ObjectNode object(String path) {
        return Json.object(bytes(path));
    }

    public static JsonNode json(String path) {
        return Json.value(text(path));
    }

    /** Paths below a folder whose name ends so, in order. */
    public static List<String> files(String folder, String ending) {
        try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
            return all.map(path -> folder + "/" + path.getFileName())
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
