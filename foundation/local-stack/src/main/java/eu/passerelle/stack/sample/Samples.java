package eu.passerelle.stack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The samples as they lie beside the classes. */
public final class Samples {

    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    /** The organisations, ready to send. */
    static List<JsonNode> providers() {
        return list("providers");
    }

    /** What the quality agency decided about the organisations. */
    static List<JsonNode> accreditations() {
        return list("accreditations");
    }

    /** The specifications, each with its author and one run. */
    static List<JsonNode> specifications() {
        return list("specifications");
    }

    /** The recognition targets, each with its officer. */
    static List<JsonNode> targets() {
        return list("targets");
    }

    /** The one agreement, with who proposes and who signs. */
    static JsonNode agreement() {
        return read("agreement");
    }

    /** What the specification of that sample says, as a copy to change. */
    public static ObjectNode contentOf(String sample) {
        return specifications().stream()
                .filter(specification -> specification.path("sample").asText().equals(sample))
                .findFirst()
                .orElseThrow()
                .path("content")
                .deepCopy();
    }

    /** The reference of the sample agreement. */
    public static String agreementReference() {
        return agreement().path("content").path("reference").asText();
    }

    /** A run as the catalogue takes it, its days counted from today. */
    static ObjectNode run(JsonNode run, LocalDate today) {
        var start = today.plusDays(run.path("startsInDays").asLong());
        return JSON.createObjectNode()
                .put("startsOn", start.toString())
                .put("endsOn", start.plusDays(run.path("lastsDays").asLong()).toString())
                .put("mode", run.path("mode").asText())
                .put("language", run.path("language").asText());
    }

    private static List<JsonNode> list(String name) {
        return StreamSupport.stream(read(name).spliterator(), false).toList();
    }

    private static JsonNode read(String name) {
        var place = "/samples/" + name + ".json";
        try (var in = Samples.class.getResourceAsStream(place)) {
            return JSON.readTree(Objects.requireNonNull(in, place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
