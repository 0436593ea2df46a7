package eu.passerelle.credentials.dataintegrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataIntegrityVectorsTest {

    private static final Instant LATER = Instant.parse("2026-11-23T12:00:00Z");

    static Stream<String> vectors() {
        return Vectors.files("data-integrity", ".json").stream()
                .filter(file -> !file.contains("proof-set") && !file.contains("-sd-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_document_is_canonicalised_and_hashed_as_published(String file) {
        ObjectNode vector = Vectors.object(file);
        ObjectNode unsecured = (ObjectNode) vector.get("unsignedDocument");
        ObjectNode options = proof(vector).deepCopy();
        var hashing = new Hashing(suite(vector), key(vector).type());

        byte[] data = hashing.hashData(unsecured, options);

        assertThat(hashing.canonical(unsecured))
                .asString(UTF_8)
                .isEqualTo(vector.get("canonDoc").asText());
        assertThat(hashing.canonicalOptions(unsecured, options))
                .asString(UTF_8)
                .isEqualTo(vector.get("proofCanon").asText());
        assertThat(HexFormat.of().formatHex(data)).isEqualTo(vector.get("combinedHash").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_published_document_verifies(String file) {
        ObjectNode vector = Vectors.object(file);

        Verification verification =
                verify((ObjectNode) vector.get("signed"), Keys.of(List.of(key(vector))));

        assertThat(verification.findings()).allMatch(finding -> finding.check() != null);
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void no_byte_of_the_published_document_can_be_changed(String file) {
        ObjectNode vector = Vectors.object(file);
        byte[] bytes = Json.text(vector.get("signed")).getBytes();
        Keys keys = Keys.of(List.of(key(vector)));

        for (int i = 0; i < bytes.length; i++) {
            byte[] tampered = bytes.clone();
            tampered[i] ^= 1;
            assertThat(passes(tampered, keys)).as("byte %d of %s", i, file).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void what_we_sign_with_the_published_key_verifies(String file) {
        ObjectNode vector = Vectors.object(file);
        var published = key(vector);
        var signer =
                SigningKey.ofMultikey(
                        published.id(),
                        published.controller(),
                        vector.get("keys").get("publicKeyMultibase").asText(),
                        secret(vector));

        ObjectNode signed =
                DataIntegrity.sign(
                        (ObjectNode) vector.get("unsignedDocument"),
                        suite(vector),
                        signer,
                        ProofOptions.assertion(
                                Instant.parse(proof(vector).get("created").asText())));

        assertThat(verify(signed, Keys.of(List.of(published))).passed()).isTrue();
        if (published.type() == KeyType.ED25519) {
            assertThat(signed.get("proof").get(0).get("proofValue"))
                    .isEqualTo(proof(vector).get("proofValue"));
        }
    }

    @Test
    void a_set_of_two_proofs_verifies() {
        ObjectNode vector = Vectors.object("data-integrity/eddsa-proof-set.json");

        assertThat(
                        verify((ObjectNode) vector.get("signedProofSet1"), DidKey.keys())
                                .passed(Check.PROOF))
                .isTrue();
        assertThat(
                        verify((ObjectNode) vector.get("signedProofSet2"), DidKey.keys())
                                .passed(Check.PROOF))
                .isTrue();
    }

    private static String secret(ObjectNode vector) {
        var keys = vector.get("keys");
        return keys.path("secretKeyMultibase").asText(keys.path("privateKeyMultibase").asText());
    }

    private static boolean passes(byte[] document, Keys keys) {
        try {
            return verify(Json.object(document), keys).passed();
        } catch (Rejected unreadable) {
            return false;
        }
    }

    private static Verification verify(ObjectNode document, Keys keys) {
        return new ProofVerifier(keys, ProofExpectation.assertion(LATER))
                .verify(document, Optional.empty());
    }

    private static Cryptosuite suite(ObjectNode vector) {
        return Cryptosuite.named(vector.get("cryptosuite").asText()).orElseThrow();
    }

    private static ObjectNode proof(ObjectNode vector) {
        return (ObjectNode) Json.each(vector.get("signed").get("proof")).getFirst();
    }

    private static VerificationKey key(ObjectNode vector) {
        String method = proof(vector).get("verificationMethod").asText();
        String controller = vector.get("unsignedDocument").get("issuer").path("id").asText();
        return VerificationKey.ofMultikey(
                method, controller, vector.get("keys").get("publicKeyMultibase").asText());
    }
}
