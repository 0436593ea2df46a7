package eu.passerelle.credentials.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.openbadges.OpenBadge;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct way and the general way give the same statements, or the direct way gives none. */
class DirectToRdfTest {

    private static final int DOCUMENTS_PER_SEED = Integer.getInteger("documents", 2_000);
    private static final String REFUSED = "refused";

    static Stream<String> published() {
        return Stream.of("openbadges/1edtech", "openbadges/dcc", "bitstring-status-list")
                .flatMap(folder -> Vectors.files(folder, ".json").stream())
                .filter(file -> Vectors.json(file).has("@context"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void published_documents_give_the_same_statements(String file) {
        ObjectNode document = Vectors.object(file);
        document.remove("proof");

        assertThat(direct(document).orElse(REFUSED)).isEqualTo(general(document));
    }

    @Test
    void an_open_badge_of_ours_takes_the_direct_way() {
        ObjectNode badge =
                OpenBadge.render(
                                SomeCredential.issuedBy("https://rheinfurt.example"), List.of("en"))
                        .document();

        assertThat(direct(badge)).contains(general(badge));
        assertThat(general(badge)).isNotEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_documents_give_the_same_statements(long seed) {
        var documents = new RandomDocuments(seed);
        int taken = 0;

        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            ObjectNode document = documents.next();
            Optional<String> direct = direct(document);
            if (direct.isPresent()) {
                assertThat(direct.get()).as(Json.text(document)).isEqualTo(general(document));
                taken++;
            }
        }

        assertThat(taken).isGreaterThan(DOCUMENTS_PER_SEED / 3);
    }

    @Test
    void a_document_that_asks_for_ever_new_scopes_is_left_to_the_general_way() {
        var document = Json.newObject().put("@context", "https://www.w3.org/ns/credentials/v2");
        var types = document.putArray("type");
        for (int i = 0; i < 150; i++) {
            types.add("VerifiableCredential");
        }

        assertThat(direct(document)).isEmpty();
    }

    private static Optional<String> direct(ObjectNode document) {
        try {
            return DirectToRdf.quads(document).map(Quads::all).map(DirectToRdfTest::canonical);
        } catch (Rejected refused) {
            return Optional.of(REFUSED);
        }
    }

    private static String general(ObjectNode document) {
        return orRefused(one -> JsonLd.generalQuads(one).all(), document);
    }

    private static String orRefused(Function<ObjectNode, List<Quad>> way, ObjectNode document) {
        try {
            return canonical(way.apply(document));
        } catch (Rejected refused) {
            return REFUSED;
        }
    }

    private static String canonical(List<Quad> quads) {
        return new String(Rdfc.canonical(quads, "SHA-256"), StandardCharsets.UTF_8);
    }
}
