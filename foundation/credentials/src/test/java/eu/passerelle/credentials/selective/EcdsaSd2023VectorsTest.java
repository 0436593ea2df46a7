package eu.passerelle.credentials.selective;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofExpectation;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.dataintegrity.ProofVerifier;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EcdsaSd2023VectorsTest {

    static List<String> vectors() {
        return Vectors.files("data-integrity", ".json").stream()
                .filter(file -> file.contains("ecdsa-sd"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_statements_are_labelled_as_published(String file) {
        var vector = Vectors.object(file);
        byte[] key = HexFormat.of().parseHex(vector.at("/keys/hmacKeyString").asText());

        // the vector's unsignedDocument has another description than the one that was signed
        ObjectNode signed = (ObjectNode) vector.get("addSignedSDBase");
        signed.remove("proof");

        var statements = Statements.of(signed, key);

        assertThat(statements.lines()).isEqualTo(strings(vector.get("addBaseDocHMACCanon")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_published_base_proof_derives_the_published_document(String file) {
        var vector = Vectors.object(file);

        ObjectNode derived =
                DataIntegrity.derive(
                        (ObjectNode) vector.get("addSignedSDBase"),
                        strings(vector.get("selectivePointers")));

        ObjectNode expected = (ObjectNode) vector.get("derivedRevealDocument");
        assertThat(derived.get("proof").get(0))
                .isEqualTo(Json.each(expected.get("proof")).getFirst());
        derived.remove("proof");
        expected.remove("proof");
        assertThat(derived).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_published_derived_document_verifies_and_no_changed_one(String file) {
        var vector = Vectors.object(file);
        ObjectNode derived = (ObjectNode) vector.get("derivedRevealDocument");
        byte[] bytes = Json.text(derived).getBytes();

        assertThat(verify(derived).passed(Check.PROOF)).as(verify(derived).toString()).isTrue();
        for (int i = 0; i < bytes.length; i += 5) {
            byte[] tampered = bytes.clone();
            tampered[i] ^= 1;
            assertThat(passes(tampered)).as("byte " + i).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_base_proof_is_not_for_verifiers(String file) {
        var vector = Vectors.object(file);

        assertThat(verify((ObjectNode) vector.get("addSignedSDBase")).passed()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void what_we_sign_can_be_derived_from_and_verified(String file) {
        var vector = Vectors.object(file);
        SigningKey issuer = DidKey.generate(KeyType.P256);
        ObjectNode signed =
                DataIntegrity.signForHolder(
                        (ObjectNode) vector.get("unsignedDocument"),
                        issuer,
                        ProofOptions.assertion(NOON),
                        strings(vector.get("mandatoryPointers")));

        ObjectNode derived = DataIntegrity.derive(signed, strings(vector.get("selectivePointers")));

        assertThat(verify(derived).passed()).as(verify(derived).toString()).isTrue();
        ((ObjectNode) derived.get("issuer")).put("name", "slipped in");
        assertThat(verify(derived).passed()).isFalse();
    }

    private static boolean passes(byte[] document) {
        try {
            return verify(Json.object(document)).passed();
        } catch (Rejected unreadable) {
            return false;
        }
    }

    private static Verification verify(ObjectNode document) {
        return new ProofVerifier(DidKey.keys(), ProofExpectation.assertion(NOON))
                .verify(document, Optional.empty());
    }

    private static List<String> strings(JsonNode array) {
        return new ArrayList<>(
                StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList());
    }
}
