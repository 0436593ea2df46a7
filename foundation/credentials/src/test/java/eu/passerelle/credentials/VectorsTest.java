package eu.passerelle.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every vector is named by a test: by its path, in a list of its folder, or in an index read. */
class VectorsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SOURCES = Path.of("src/test/java");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]+)\"");
    private static final Pattern LISTING =
            Pattern.compile("files\\(\\s*(?:\\w+,\\s*)?\"([^\"]+)\",\\s*\"([^\"]*)\"\\)");
    private static final Set<String> INDEXES = Set.of("index.json", "expected.json");
    // read by FuzzTest, folder by folder, whatever lies in them
    private static final String FUZZ = "fuzz/";

    @Test
    void no_vector_is_left_out() {
        String sources = below(SOURCES).map(VectorsTest::text).collect(Collectors.joining("\n"));
        Set<String> named = matches(LITERAL, sources);
        named.addAll(indexed());
        // tables put more into one literal
        matches(LITERAL, sources).forEach(one -> named.add(one.replaceAll(",.*", "")));
        List<Map.Entry<String, String>> listings =
                LISTING.matcher(sources)
                        .results()
                        .map(found -> Map.entry(found.group(1) + "/", found.group(2)))
                        .toList();

        assertThat(below(RESOURCES).map(VectorsTest::path))
                .filteredOn(path -> !path.startsWith(FUZZ) && !path.endsWith(".md"))
                .allMatch(path -> isNamed(path, named) || isListed(path, listings));
    }

    private static boolean isNamed(String path, Set<String> named) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return named.contains(path)
                || named.contains(name)
                || named.contains(bare)
                || INDEXES.contains(name);
    }

    private static boolean isListed(String path, List<Map.Entry<String, String>> listings) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return listings.stream()
                .anyMatch(one -> folder.equals(one.getKey()) && path.endsWith(one.getValue()));
    }

    // what an index names lies beside it
    private static Set<String> indexed() {
        return below(RESOURCES)
                .filter(file -> INDEXES.contains(file.getFileName().toString()))
                .flatMap(
                        file -> {
                            String folder = path(file.getParent()) + "/";
                            var names = new HashSet<String>();
                            collect(Json.value(text(file)), names);
                            return names.stream().map(name -> folder + name);
                        })
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            names.add(node.textValue());
        }
        node.properties().forEach(member -> names.add(member.getKey()));
        node.forEach(child -> collect(child, names));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String path(Path file) {
        return RESOURCES.relativize(file).toString();
    }

    private static Stream<Path> below(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
