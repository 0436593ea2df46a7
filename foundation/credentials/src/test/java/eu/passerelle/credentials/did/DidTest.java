package eu.passerelle.credentials.did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidTest {

    @ParameterizedTest
    @CsvSource({
        "did:web:w3c-ccg.github.io, https://w3c-ccg.github.io/.well-known/did.json",
        "did:web:w3c-ccg.github.io:user:alice, https://w3c-ccg.github.io/user/alice/did.json",
        "did:web:example.com%3A3000, https://example.com:3000/.well-known/did.json",
        "did:web:localhost%3A8080:issuers:rheinfurt, https://localhost:8080/issuers/rheinfurt/did.json"
    })
    void a_did_web_says_where_its_document_is(String did, String url) {
        var read = DidWeb.parse(did);

        assertThat(read.documentUrl()).hasToString(url);
        assertThat(read.did()).isEqualTo(did);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:",
                "did:web:example.com:..",
                "did:web:example.com:a%2Fb",
                "did:web:example.com/path",
                "did:web:user@example.com",
                "did:web:example.com%3A8080%2Fevil",
                "did:web:example.com::a",
                "did:web:example%2Ecom",
                "did:web:example.com%3a3000",
                "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
            })
    void a_did_web_that_would_lead_elsewhere_is_refused(String did) {
        assertThatThrownBy(() -> DidWeb.parse(did)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_keeps_the_history_of_its_keys() {
        var web = DidWeb.of("uni.example", "issuers", "rheinfurt");
        var old = SigningKey.generate(KeyType.ED25519, web.method("key-1"), web.did());
        var compromised = SigningKey.generate(KeyType.P256, web.method("key-2"), web.did());
        var current = SigningKey.generate(KeyType.P384, web.method("key-3"), web.did());
        var at = Instant.parse("2026-11-23T12:00:00Z");
        var document =
                DidDocument.of(
                        web.did(),
                        old.verificationKey(),
                        compromised.verificationKey().revokedAt(at),
                        current.verificationKey());

        var read = DidDocument.read(web.did(), Json.text(document.json()).getBytes());

        assertThat(read.keys()).hasSize(3);
        assertThat(read.find(web.method("key-1"))).isPresent();
        assertThat(read.find(web.method("key-2")).flatMap(VerificationKey::revoked)).contains(at);
        assertThat(read.json()).isEqualTo(document.json());
    }

    @Test
    void a_document_about_somebody_else_is_refused() {
        var web = DidWeb.of("uni.example");
        byte[] json = Json.text(DidDocument.of("did:web:evil.example").json()).getBytes();

        assertThatThrownBy(() -> DidDocument.read(web.did(), json)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_key_that_no_relationship_names_is_for_nothing() {
        String json =
                """
                {"id":"did:web:uni.example","verificationMethod":[{"id":"#k","type":"Multikey",
                 "controller":"did:web:uni.example",
                 "publicKeyMultibase":"z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"}]}
                """;

        var read = DidDocument.read("did:web:uni.example", json.getBytes());

        assertThat(read.find("did:web:uni.example#k").orElseThrow().purposes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384", "P521", "RSA"})
    void a_did_jwk_is_its_key(KeyType type) {
        var key = SigningKey.generate(type, "urn:k", "urn:c").verificationKey().key();

        var found = DidJwk.keys().find(DidJwk.of(key) + "#0").orElseThrow();

        assertThat(Jwk.of(found.key())).isEqualTo(Jwk.of(key));
        assertThat(found.controller()).isEqualTo(DidJwk.of(key));
    }

    @Test
    void a_did_jwk_with_a_private_key_is_refused() {
        String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\",\"d\":\"%s\"}";
        String zeros = Base64Url.encode(new byte[32]);
        String did = "did:jwk:" + Base64Url.encode(jwk.formatted(zeros, zeros).getBytes());

        assertThat(DidJwk.keys().find(did + "#0")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384", "P521"})
    void a_signing_key_survives_being_stored(KeyType type) {
        var key = DidKey.generate(type);

        var restored =
                SigningKey.ofMultikey(
                        key.verificationKey().id(),
                        key.verificationKey().controller(),
                        key.verificationKey().multibase(),
                        key.secretMultibase());

        byte[] message = {1, 2, 3};
        assertThat(key.verificationKey().verifies(message, restored.sign(message))).isTrue();
        assertThat(key).hasToString("SigningKey[" + key.verificationKey().id() + "]");
    }

    @Test
    void a_did_key_method_must_repeat_the_key() {
        String did = DidKey.generate(KeyType.ED25519).verificationKey().controller();
        String other = DidKey.generate(KeyType.ED25519).verificationKey().controller();

        assertThat(DidKey.keys().find(did + "#" + other.substring(8))).isEmpty();
        assertThat(List.of(DidKey.document(did).keys())).isNotEmpty();
    }
}
