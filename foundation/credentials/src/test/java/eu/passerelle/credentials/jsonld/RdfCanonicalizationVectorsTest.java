package eu.passerelle.credentials.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.openbadges.OpenBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RdfCanonicalizationVectorsTest {

    private static final Pattern QUAD =
            Pattern.compile(
                    "\\s*(<[^>]*>|_:\\S+)\\s*(<[^>]*>)\\s*"
                            + "(<[^>]*>|_:\\S+|\"(?:[^\"\\\\]|\\\\.)*\"(?:\\^\\^<[^>]*>|@[\\w-]+)?)"
                            + "\\s*(<[^>]*>|_:\\S+)?\\s*\\.\\s*");

    static Stream<JsonNode> evaluations() {
        return tests().filter(test -> test.get("type").asText().endsWith("EvalTest"));
    }

    static Stream<JsonNode> maps() {
        return tests().filter(test -> test.get("type").asText().endsWith("MapTest"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("evaluations")
    void a_dataset_gets_its_canonical_form(JsonNode test) {
        byte[] canonical = Rdfc.canonical(input(test), digest(test));

        assertThat(canonical)
                .asString(UTF_8)
                .isEqualTo(Vectors.text("rdfc-1.0/" + test.get("result").asText()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void blank_nodes_get_their_canonical_labels(JsonNode test) {
        var labels = new TreeMap<String, String>();
        Rdfc.labels(input(test), digest(test))
                .forEach((from, to) -> labels.put(from.substring(2), to.substring(2)));

        var expected = new TreeMap<String, String>();
        Vectors.json("rdfc-1.0/" + test.get("result").asText())
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asText()));
        assertThat(labels).isEqualTo(expected);
    }

    @Test
    void a_poisoned_dataset_is_refused() {
        var clique = new ArrayList<Quad>();
        for (int from = 0; from < 12; from++) {
            for (int to = 0; to < 12; to++) {
                if (from != to) {
                    clique.add(new Quad("_:n" + from, "<urn:p>", "_:n" + to, ""));
                }
            }
        }

        assertThatThrownBy(() -> Rdfc.canonical(clique, "SHA-256")).isInstanceOf(Rejected.class);
    }

    @Test
    void a_presentation_of_two_badges_that_differ_in_little_is_not_taken_for_poison() {
        ObjectNode badge =
                OpenBadge.render(
                                SomeCredential.issuedBy("https://rheinfurt.example"), List.of("en"))
                        .document();
        ObjectNode other = badge.deepCopy().put("name", "Another name");
        var presentation = Json.newObject().put("type", "VerifiablePresentation");
        presentation.set("@context", badge.get("@context"));
        presentation.putArray("verifiableCredential").add(badge).add(other);

        assertThat(Rdfc.canonical(JsonLd.quads(presentation), "SHA-256")).isNotEmpty();
    }

    private static Stream<JsonNode> tests() {
        return StreamSupport.stream(Vectors.json("rdfc-1.0/index.json").spliterator(), false);
    }

    private static String digest(JsonNode test) {
        return test.path("hashAlgorithm").asText().equals("SHA384") ? "SHA-384" : "SHA-256";
    }

    private static List<Quad> input(JsonNode test) {
        var quads = new ArrayList<Quad>();
        for (String line : Vectors.text("rdfc-1.0/" + test.get("action").asText()).split("\n")) {
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Matcher matcher = QUAD.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            quads.add(
                    new Quad(
                            matcher.group(1),
                            matcher.group(2),
                            TestLiterals.canonical(matcher.group(3)),
                            matcher.group(4) == null ? "" : matcher.group(4)));
        }
        return quads;
    }
}
