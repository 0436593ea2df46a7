package eu.passerelle.credentials.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsVectorsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "jose/jws-4_3.ecdsa_signature.json",
                "jose/jws-4_1.rsa_v15_signature.json",
                "jose/curve25519-jws.json"
            })
    void a_published_signature_verifies_and_no_other(String file) {
        var vector = Vectors.object(file);
        var key = VerificationKey.of("urn:k", "urn:c", Jwk.publicKey(publicPart(vector)));
        String compact = vector.at("/output/compact").asText();

        var jws = Jws.parse(compact);

        assertThat(jws.verifiedBy(key)).isTrue();
        assertThat(new String(jws.payload(), StandardCharsets.UTF_8))
                .isEqualTo(vector.at("/input/payload").asText());
        int payload = compact.indexOf('.') + 3;
        String tampered =
                compact.substring(0, payload)
                        + (compact.charAt(payload) == 'A' ? 'B' : 'A')
                        + compact.substring(payload + 1);
        assertThat(Jws.parse(tampered).verifiedBy(key)).isFalse();
    }

    @Test
    void what_is_encrypted_is_no_signature() {
        var vector =
                Vectors.object(
                        "jose/jwe-5_5.key_agreement_using_ecdh-es_with_aes-cbc-hmac-sha2.json");
        String compact = vector.at("/output/compact").asText();

        assertThatThrownBy(() -> Jws.parse(compact)).isInstanceOf(Rejected.class);
    }

    @Test
    void the_deterministic_signature_is_the_published_one() {
        var vector = Vectors.object("jose/curve25519-jws.json");
        var pair = Jwk.keyPair(vector.at("/input/key"));
        byte[] payload = vector.at("/input/payload").asText().getBytes(StandardCharsets.UTF_8);

        String compact = Jws.sign(Json.newObject(), payload, SigningKey.of("urn:k", "urn:c", pair));

        assertThat(compact).isEqualTo(vector.at("/output/compact").asText());
    }

    @Test
    void an_unencoded_payload_is_critical_and_not_understood() {
        var vector = Vectors.object("jose/rfc7797-4.2.hmac-sha2_b64_false.json");
        String header = vector.at("/signing/protected_b64u").asText();

        assertThatThrownBy(() -> Jws.parse(header + ".AA.AA")).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jose/jwk-3_1.ec_public_key.json", "jose/jwk-3_2.ec_private_key.json"})
    void a_published_key_is_read_and_a_private_one_not_taken_for_public(String file) {
        var jwk = Vectors.object(file);
        boolean isPrivate = jwk.has("d");

        if (isPrivate) {
            assertThatThrownBy(() -> Jwk.publicKey(jwk))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(Jwk.of(Jwk.keyPair(jwk).getPublic()).get("x")).isEqualTo(jwk.get("x"));
        } else {
            assertThat(Jwk.of(Jwk.publicKey(jwk)).get("y")).isEqualTo(jwk.get("y"));
        }
    }

    private static ObjectNode publicPart(ObjectNode vector) {
        ObjectNode jwk = vector.at("/input/key").deepCopy();
        jwk.remove(List.of("d", "p", "q", "dp", "dq", "qi"));
        return jwk;
    }
}
