package eu.passerelle.credentials.jades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.CertifiedSigner;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers that break a rule under a signature that is right: only the rule can refuse them. */
class SealHeaderTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = "{\"n\":1}";
    private static final String ISSUER = "did:web:valmont.example";

    private final LocalAuthority authority = LocalAuthority.root("Test", NOON);
    private final CertifiedSigner signer =
            authority.certify(
                    SigningKey.generate(KeyType.P256, ISSUER + "#seal", ISSUER),
                    CertifiedName.of("Valmont", "FR", ISSUER),
                    NOON);
    private final Keys keys = Keys.of(List.of()).trusting(List.of(authority.certificate()));

    @Test
    void a_header_that_keeps_the_rules_passes() {
        assertThat(SealedText.of(sealed(header())).verify(keys, NOON).passed()).isTrue();
    }

    @Test
    void so_does_one_of_older_versions() {
        ObjectNode header = header();
        header.remove("iat");
        header.put("sigT", NOON.toString()).withArray("/crit").add("sigT");

        assertThat(SealedText.of(sealed(header)).verify(keys, NOON).passed()).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "alg|'none'",
                "alg|'HS256'",
                "alg|'RS256'",
                "alg|'ES384'",
                "alg|7",
                "crit|[]",
                "crit|'b64'",
                "crit|['b64','b64']",
                "crit|['b64','exp']",
                "crit|['b64','sigD']",
                "crit|['b64',1]",
                "b64|'false'",
                "typ|'vc+jwt'",
                "iat|'now'",
                "iat|1.5",
                "iat|1e30",
                "sigT|'2026-11-23T12:00:00Z'",
                "sigPId|{'id':'urn:x'}",
                "adoTst|{}",
                "sigD|{}",
                "jwk|{}",
                "jku|'https://evil.example'",
                "x5u|'https://evil.example'",
                "x5c|[]",
                "x5c|'MIIB'",
                "x5c|['MIIB']",
                "x5t#S256|'AAAA'",
                "x5t#S256|7"
            })
    void a_header_that_breaks_a_rule_is_refused(String name, String value) {
        ObjectNode header = header();
        header.set(name, Json.value(value.replace('\'', '"')));

        assertThatThrownBy(() -> SealedText.of(sealed(header))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({"x5c", "x5t#S256", "iat", "crit", "alg"})
    void what_every_seal_has_is_missed(String name) {
        ObjectNode header = header();
        header.remove(name);

        assertThatThrownBy(() -> SealedText.of(sealed(header))).isInstanceOf(Rejected.class);
    }

    @Test
    void a_policy_that_nobody_knows_leaves_it_open() {
        ObjectNode header = header();
        header.putObject("sigPId").put("id", "urn:oid:1.2.3");
        header.withArray("/crit").add("sigPId");

        assertThat(SealedText.of(sealed(header)).verify(keys, NOON).findings())
                .hasAtLeastOneElementOfType(Finding.Undetermined.class);
    }

    static Stream<Arguments> odd() {
        var values = List.of("null", "7", "\"x\"", "[]", "{}", "[[{}]]", "{\"val\":[1]}");
        return Stream.of(
                        "kid", "cty", "typ", "sigT", "adoTst", "sigPId", "srCms", "srAts", "sigPl",
                        "x5t#o", "sigX5ts", "exp", "p")
                .flatMap(name -> values.stream().map(value -> Arguments.of(name, value)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("odd")
    void whatever_stands_in_a_header_is_answered(String name, String value) {
        ObjectNode header = header();
        header.set(name, Json.value(value));
        if (JadesTerms.OWN.contains(name) || name.equals("x5t#o")) {
            header.withArray("/crit").add(name);
        }
        ObjectNode sealed = sealed(header);

        assertThatCode(() -> answered(sealed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("timestamps")
    void whatever_stands_for_a_timestamp_is_answered(String value) {
        ObjectNode sealed = sealed(header());
        sealed.putObject("header").set("etsiU", Json.value(value));

        assertThatCode(() -> answered(sealed)).doesNotThrowAnyException();
    }

    static Stream<String> timestamps() {
        return Stream.of("null", "7", "[7]", "[\"x\"]", "{\"sigTst\":7}", "[{\"sigTst\":{}}]")
                .flatMap(
                        one ->
                                Stream.of(
                                        one,
                                        "[{\"sigTst\":{\"tstTokens\":[{\"val\":\"MAA=\"}]}}]",
                                        "[{\"sigTst\":{\"tstTokens\":7}}]"));
    }

    private void answered(ObjectNode sealed) {
        try {
            // long after, so that timestamps are looked at
            SealedText.of(sealed).verify(keys, NOON.plusSeconds(100_000_000));
        } catch (Rejected refused) {
            assertThat(refused.finding()).isInstanceOf(Finding.Failed.class);
        }
    }

    private ObjectNode header() {
        String sealed = Jades.seal(TEXT, signer, NOON, Jades.Serialization.FLATTENED);
        JsonNode part = Json.object(sealed).get("protected");
        return Json.object(Base64Url.decode(part.textValue()));
    }

    private ObjectNode sealed(ObjectNode header) {
        String part = Base64Url.encode(Json.text(header).getBytes(StandardCharsets.UTF_8));
        byte[] input = (part + "." + TEXT).getBytes(StandardCharsets.UTF_8);
        return Json.newObject()
                .put("payload", TEXT)
                .put("protected", part)
                .put("signature", Base64Url.encode(signer.sign(input)));
    }
}
