package eu.passerelle.credentials.sdjwt;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVcIssuerTest {

    private static final String ISSUER = "https://example.com/tenant/1234";

    private final SigningKey key = SigningKey.generate(KeyType.P256, "k1", ISSUER);

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/.well-known/jwt-vc-issuer",
        "https://example.com/, https://example.com/.well-known/jwt-vc-issuer",
        "https://example.com/tenant/1234,"
                + " https://example.com/.well-known/jwt-vc-issuer/tenant/1234",
        "https://example.com:8443/a/, https://example.com:8443/.well-known/jwt-vc-issuer/a"
    })
    void the_document_lies_between_host_and_path(String issuer, String place) {
        assertThat(JwtVcIssuer.location(issuer)).hasToString(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "https://example.com?a",
                "https://example.com#a",
                "https://user@example.com",
                "https:///a",
                "did:web:example.com",
                "not a url",
                ""
            })
    void what_is_no_plain_https_url_has_none(String issuer) {
        assertThatThrownBy(() -> JwtVcIssuer.location(issuer)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_credential_verifies_with_the_published_key() {
        String token =
                SdJwtVc.issue(
                                Json.newObject().put("vct", "t").put("iss", ISSUER),
                                DisclosureFrame.of(),
                                Salts.random(),
                                key)
                        .serialized();
        Keys published = Keys.of(read(metadata("k1", "")).keys());
        Keys others = Keys.of(read(metadata("k2", "")).keys());

        assertThat(SdJwtVc.parse(token).verify(published, NOON, Optional.empty()).passed())
                .isTrue();
        assertThat(SdJwtVc.parse(token).verify(others, NOON, Optional.empty()).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"use\":\"enc\",",
                "\"key_ops\":[\"sign\"],",
                "\"alg\":\"ES384\",",
                "\"d\":\"AA\","
            })
    void a_key_for_something_else_is_passed_over(String member) {
        assertThat(read(metadata("k1", member)).keys()).isEmpty();
    }

    @Test
    void a_set_of_keys_elsewhere_is_named() {
        var read =
                read(
                        "{\"issuer\":\"%s\",\"jwks_uri\":\"https://keys.example/1\"}"
                                .formatted(ISSUER));

        assertThat(read.keySet()).contains(java.net.URI.create("https://keys.example/1"));
        assertThat(
                        JwtVcIssuer.keys(
                                        ISSUER,
                                        "{\"keys\":[%s]}".formatted(jwk("k1", "")).getBytes())
                                .find(ISSUER + "#k1"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"issuer\":\"https://example.com\",\"jwks\":{\"keys\":[]}}",
                "{\"jwks\":{\"keys\":[]}}",
                "{\"issuer\":\"https://example.com/tenant/1234\"}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks\":{}}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks\":{\"keys\":{}}}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks\":{\"keys\":[]},\"jwks_uri\":\"https://a.example\"}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks_uri\":\"http://a.example\"}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks_uri\":1}",
                "{\"issuer\":\"https://example.com/tenant/1234\",\"jwks_uri\":\"file:///etc/passwd\"}"
            })
    void a_document_that_is_none_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Rejected.class);
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        String twice = jwk("k1", "") + "," + jwk("k1", "");

        assertThatThrownBy(
                        () ->
                                JwtVcIssuer.keys(
                                        ISSUER, "{\"keys\":[%s]}".formatted(twice).getBytes()))
                .isInstanceOf(Rejected.class);
    }

    private JwtVcIssuer read(String json) {
        return JwtVcIssuer.read(ISSUER, json.getBytes());
    }

    private String metadata(String kid, String member) {
        return "{\"issuer\":\"%s\",\"jwks\":{\"keys\":[%s]}}".formatted(ISSUER, jwk(kid, member));
    }

    private String jwk(String kid, String member) {
        String jwk = Json.text(Jwk.of(key.verificationKey().key()));
        return "{\"kid\":\"" + kid + "\"," + member + jwk.substring(1);
    }
}
