package eu.passerelle.credentials.did;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Multikey;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DidKeyVectorsTest {

    static Stream<Map.Entry<String, JsonNode>> nistCurves() {
        return Vectors.object("did-key/nist-curves.json").properties().stream()
                .filter(entry -> !jwk(entry).isMissingNode());
    }

    static Stream<Map.Entry<String, JsonNode>> ed25519() {
        return Vectors.object("did-key/ed25519-x25519.json").properties().stream();
    }

    @ParameterizedTest(name = "nist-curves.json {0}")
    @MethodSource("nistCurves")
    void a_nist_key_has_the_published_did(Map.Entry<String, JsonNode> vector) {
        var key = Jwk.publicKey(jwk(vector));

        assertThat(DidKey.of(key)).isEqualTo(vector.getKey());
        var found =
                DidKey.keys().find(vector.getValue().at("/didDocument/assertionMethod/0").asText());
        assertThat(Jwk.of(found.orElseThrow().key()).get("x")).isEqualTo(jwk(vector).get("x"));
        assertThat(Jwk.of(found.orElseThrow().key()).get("y")).isEqualTo(jwk(vector).get("y"));
    }

    @ParameterizedTest(name = "ed25519-x25519.json {0}")
    @MethodSource("ed25519")
    void an_ed25519_key_has_the_published_method(Map.Entry<String, JsonNode> vector) {
        String method = vector.getValue().at("/didDocument/assertionMethod/0").asText();

        var key = DidKey.keys().find(method).orElseThrow();

        assertThat(key.type()).isEqualTo(KeyType.ED25519);
        assertThat(key.controller()).isEqualTo(vector.getKey());
        assertThat(Multikey.encode(key.key())).isEqualTo(vector.getKey().substring(8));
    }

    private static JsonNode jwk(Map.Entry<String, JsonNode> vector) {
        return vector.getValue().at("/verificationMethod/publicKeyJwk");
    }
}
