package eu.passerelle.credentials.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SdJwtVectorsTest {

    static List<String> vectors() {
        return Vectors.files("sd-jwt", ".json");
    }

    static List<String> bound() {
        return vectors().stream()
                .filter(file -> Vectors.object(file).path("sdJwtKb").isTextual())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_issued_token_verifies_and_shows_everything(String file) {
        var vector = Vectors.object(file);

        var token = SdJwt.parse(vector.get("sdJwt").asText());

        assertThat(token.verifiedBy(issuer(vector))).isTrue();
        assertThat(Json.object(token.jws().payload())).isEqualTo(vector.get("issuerSignedPayload"));
        if (vector.path("sdJwtKb").isTextual()) {
            var claims = token.claims();
            vector.get("inputClaims")
                    .properties()
                    .forEach(
                            claim ->
                                    assertThat(claims.get(claim.getKey()))
                                            .as(claim.getKey())
                                            .isEqualTo(claim.getValue()));
        } else {
            assertThat(token.claims()).isEqualTo(vector.get("processedPayload"));
        }
        assertThat(token.serialized()).isEqualTo(vector.get("sdJwt").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bound")
    void the_presented_token_shows_what_is_published_and_answers_its_verifier(String file) {
        var vector = Vectors.object(file);
        var token = SdJwt.parse(vector.get("sdJwtKb").asText());
        var asked = vector.get("kbJwtPayload");
        var at = Instant.ofEpochSecond(asked.get("iat").asLong());
        var binding =
                new KeyBinding(
                        asked.get("aud").asText(),
                        asked.get("nonce").asText(),
                        Duration.ofMinutes(5));

        assertThat(token.verifiedBy(issuer(vector))).isTrue();
        assertThat(token.claims()).isEqualTo(vector.get("processedPayload"));
        assertThat(binding.check(token, at)).isInstanceOf(Finding.Passed.class);
        assertThat(binding.check(token, at.plus(Duration.ofHours(1))))
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void the_w3c_credential_shows_its_hidden_claims() {
        var read =
                SecuredCredential.read(
                        Vectors.text("vc-jose-cose/credential-sdjwt-selective.txt")
                                .strip()
                                .getBytes());

        assertThat(read).isInstanceOf(Reading.Read.class);
        var subject = ((Reading.Read) read).credential().document().get("credentialSubject");
        assertThat(subject.get("firstName").asText()).isEqualTo("Jane");
        assertThat(subject.get("lastName").asText()).isEqualTo("Doe");
        assertThat(VcJose.verify(read).passed()).as(VcJose.verify(read).toString()).isTrue();
    }

    @Test
    void the_w3c_credential_with_a_bad_signature_fails() {
        var read =
                SecuredCredential.read(
                        Vectors.text("vc-jose-cose/credential-sdjwt-bad-signature.txt")
                                .strip()
                                .getBytes());

        assertThat(VcJose.verify(read).passed()).isFalse();
    }

    private static VerificationKey issuer(com.fasterxml.jackson.databind.node.ObjectNode vector) {
        return VerificationKey.of("urn:k", "urn:c", Jwk.publicKey(vector.get("issuerKeyJwk")));
    }
}
