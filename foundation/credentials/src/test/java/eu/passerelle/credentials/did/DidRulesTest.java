package eu.passerelle.credentials.did;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.AgreementKey;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Controlled Identifiers 1.0 and the DID methods ask, case by case. */
class DidRulesTest {

    private static final String DID = "did:web:uni.example";
    private static final String KEY = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
    private static final String METHOD =
            "{\"id\":\"#k\",\"type\":\"Multikey\",\"controller\":\"%s\",\"publicKeyMultibase\":\"%s\"}"
                    .formatted(DID, KEY);

    static Stream<Map.Entry<String, JsonNode>> ed25519() {
        return Vectors.object("did-key/ed25519-x25519.json").properties().stream();
    }

    @ParameterizedTest(name = "ed25519-x25519.json {0}")
    @MethodSource("ed25519")
    void a_did_key_brings_the_published_key_to_encrypt_to(Map.Entry<String, JsonNode> vector) {
        DidDocument document = DidKey.document(vector.getKey());

        assertThat(document.json().at("/keyAgreement/0"))
                .isEqualTo(vector.getValue().at("/didDocument/keyAgreement/0"));
        assertThat(document.agreementKeys())
                .extracting(AgreementKey::multibase)
                .containsExactly(fragment(vector.getValue().at("/didDocument/keyAgreement/0")));
        var read = DidDocument.read(vector.getKey(), Json.text(document.json()).getBytes());
        assertThat(read.agreementKeys()).isEqualTo(document.agreementKeys());
        assertThat(read.keys()).hasSize(1);
    }

    @Test
    void other_curves_bring_none() {
        String did = DidKey.generate(KeyType.P256).verificationKey().controller();

        assertThat(DidKey.document(did).json().has("keyAgreement")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ed", "ed01", "ed0100", "01ed", "00ed01", "ed81", "8024", "802405", "ec01",
                "e701", "8526", "1205"
            })
    void a_did_key_of_malformed_or_foreign_codecs_is_no_key(String prefix) {
        byte[] bytes = new byte[prefix.length() / 2 + 32];
        byte[] codec = HexFormat.of().parseHex(prefix);
        System.arraycopy(codec, 0, bytes, 0, codec.length);
        if (prefix.equals("ed01")) {
            bytes = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        }
        String multibase = Multibase.base58(bytes);

        assertThat(DidKey.keys().find("did:key:" + multibase + "#" + multibase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:key:",
                "did:key:#",
                "did:key:z#z",
                "did:key:u7QE#u7QE",
                "did:key:z0OIl#z0OIl",
                "did:key:z6Mk?x#z6Mk?x",
                "did:example:1",
                "x"
            })
    void what_is_no_did_key_has_no_key_and_no_document(String did) {
        assertThat(DidKey.keys().find(did)).isEmpty();
        assertThatThrownBy(() -> DidKey.document(did))
                .isInstanceOfAny(IllegalArgumentException.class);
    }

    static Stream<Arguments> jwks() {
        String p256 = Json.text(Jwk.of(DidKey.generate(KeyType.P256).verificationKey().key()));
        var both = Set.of(Purpose.values());
        return Stream.of(
                arguments(p256, both),
                arguments(p256.replace("{", "{\"use\":\"sig\","), both),
                arguments(p256.replace("{", "{\"key_ops\":[\"verify\"],"), both),
                arguments(p256.replace("{", "{\"use\":\"enc\","), Set.of()),
                arguments(p256.replace("{", "{\"use\":1,"), Set.of()),
                arguments(p256.replace("{", "{\"key_ops\":[\"deriveKey\"],"), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("jwks")
    void a_did_jwk_is_for_what_its_key_says(String jwk, Set<Purpose> purposes) {
        assertThat(found(jwk).orElseThrow().purposes()).isEqualTo(purposes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"d\":\"AA\",",
                "\"alg\":\"ES384\",",
                "\"crv\":\"P-384\",",
                "\"k\":\"AA\","
            })
    void a_did_jwk_of_another_key_is_none(String member) {
        String p256 = Json.text(Jwk.of(DidKey.generate(KeyType.P256).verificationKey().key()));

        assertThat(found(p256.replace("{", "{" + member))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "did:web:127.0.0.1",
        "did:web:127.0.0.1%3A8080",
        "did:web:10.1",
        "did:web:0x7f000001",
        "did:web:2130706433",
        "did:web:%5B%3A%3A1%5D",
        "did:web:a..example",
        "did:web:-a.example",
        "did:web:a-.example",
        "did:web:a_b.example",
        "did:web:example.com%3A",
        "did:web:example.com%3A0",
        "did:web:example.com%3A65536",
        "did:web:example.com%3A080",
        "did:web:example.com:",
        "did:web:example.com:a:",
        "did:web:example.com:a%20b",
        "did:web:example.com:.",
        "did:web:example.com#k",
        "did:web:example.com?a=b",
        "did:WEB:example.com",
        "did:web:%C3%A9.example",
        "did:web:é.example"
    })
    void a_host_is_a_name_and_a_path_leads_down(String did) {
        assertThatThrownBy(() -> DidWeb.parse(did)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_of_any_length_is_refused_and_the_longest_name_taken() {
        String label = "a".repeat(63);

        assertThat(DidWeb.parse("did:web:" + label + ".example").host()).startsWith(label);
        assertThatThrownBy(() -> DidWeb.parse("did:web:" + label + "a.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DidWeb.parse("did:web:" + "a.".repeat(200) + "example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> relationships() {
        return Stream.of(
                arguments(
                        "referenced",
                        "\"verificationMethod\":[%s],\"assertionMethod\":[\"#k\"]",
                        true),
                arguments(
                        "referenced by its URL",
                        "\"verificationMethod\":[%s],\"assertionMethod\":\"did:web:uni.example#k\"",
                        true),
                arguments("embedded", "\"assertionMethod\":[%s]", true),
                arguments("embedded for something else", "\"authentication\":[%s]", false),
                arguments(
                        "embedded there, referenced here",
                        "\"authentication\":[%s],\"assertionMethod\":[\"#k\"]",
                        true),
                arguments("listed only", "\"verificationMethod\":[%s]", false),
                arguments(
                        "for agreement only",
                        "\"verificationMethod\":[%s],\"keyAgreement\":[\"#k\"]",
                        false),
                arguments(
                        "of an empty list",
                        "\"verificationMethod\":[%s],\"assertionMethod\":[]",
                        false),
                arguments(
                        "another one referenced",
                        "\"verificationMethod\":[%s],\"assertionMethod\":[\"#other\"]",
                        false),
                arguments(
                        "another document's referenced",
                        "\"verificationMethod\":[%s],\"assertionMethod\":[\"did:web:other.example#k\"]",
                        false),
                arguments(
                        "no text",
                        "\"verificationMethod\":[%s],\"assertionMethod\":[1,null,{}]",
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relationships")
    void a_key_is_for_what_a_relationship_says(String how, String members, boolean asserts) {
        DidDocument document = read(members.formatted(METHOD));

        assertThat(mayAssert(document, DID + "#k")).as(how).isEqualTo(asserts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"controller\":\"did:web:other.example\"",
                "\"controller\":\"\"",
                "\"controller\":1",
                "\"x\":0"
            })
    void a_key_that_another_controls_or_nobody_is_not_the_identifiers(String controller) {
        String method = METHOD.replace("\"controller\":\"" + DID + "\"", controller);

        assertThat(mayAssert(read("\"assertionMethod\":[%s]".formatted(method)), DID + "#k"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:other.example#k",
                "did:web:uni.example.evil#k",
                "did:web:uni.example",
                ""
            })
    void a_document_publishes_no_method_of_another_identifier(String id) {
        String method = METHOD.replace("#k", id);

        assertThat(read("\"assertionMethod\":[%s]".formatted(method)).keys()).isEmpty();
    }

    @Test
    void two_methods_of_one_id_are_refused() {
        String other = METHOD.replace(KEY, "z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG");

        assertThatThrownBy(
                        () ->
                                read(
                                        "\"verificationMethod\":[%s],\"assertionMethod\":[%s]"
                                                .formatted(METHOD, other)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"expires\":\"2026-01-01T00:00:00Z\"",
                "\"revoked\":\"2026-01-01T00:00:00Z\"",
                "\"revoked\":\"yesterday\"",
                "\"expires\":null"
            })
    void a_key_that_has_ended_or_whose_end_is_unclear_asserts_nothing(String member) {
        String method = METHOD.replace("{", "{" + member + ",");

        assertThat(mayAssert(read("\"assertionMethod\":[%s]".formatted(method)), DID + "#k"))
                .isFalse();
    }

    @Test
    void certificates_stand_beside_their_key_in_a_document() {
        var key = SigningKey.generate(KeyType.P256, DID + "#k", DID);
        var chain =
                LocalAuthority.root("Root", NOON)
                        .certify(key, CertifiedName.of("Uni", "DE", DID), NOON)
                        .chain();
        var document = DidDocument.of(DID, key.verificationKey()).certified(DID + "#k", chain);

        var read = DidDocument.read(DID, Json.text(document.json()).getBytes());

        assertThat(read.chains()).containsEntry(DID + "#k", chain);
        assertThat(mayAssert(read, DID + "#k")).isTrue();
        var other = SigningKey.generate(KeyType.P256, DID + "#k", DID).verificationKey();
        var wrong = DidDocument.of(DID, other).certified(DID + "#k", chain);
        assertThat(DidDocument.read(DID, Json.text(wrong.json()).getBytes()).keys()).isEmpty();
    }

    private static String fragment(JsonNode url) {
        return url.asText().substring(url.asText().indexOf('#') + 1);
    }

    private static boolean mayAssert(DidDocument document, String method) {
        Optional<VerificationKey> key = document.find(method);
        var use = new KeyUse(Purpose.ASSERTION, NOON);
        return key.isPresent()
                && use.finding(key.get(), Optional.of(DID)) instanceof Finding.Passed;
    }

    private static DidDocument read(String members) {
        String json = "{\"id\":\"%s\",%s}".formatted(DID, members);
        return DidDocument.read(DID, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<VerificationKey> found(String jwk) {
        String did = "did:jwk:" + Base64Url.encode(jwk.getBytes(StandardCharsets.UTF_8));
        return DidJwk.keys().find(did + "#0");
    }
}
