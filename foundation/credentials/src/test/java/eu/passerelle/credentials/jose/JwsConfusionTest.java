package eu.passerelle.credentials.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to talk a key, a header or a signature into being another. */
class JwsConfusionTest {

    private static final Map<KeyType, BigInteger> ORDERS =
            Map.of(
                    KeyType.P256,
                    new BigInteger(
                            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16),
                    KeyType.P384,
                    new BigInteger(
                            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
                            16));

    static Stream<Arguments> algorithmsOfOthers() {
        var all =
                Stream.of(
                        "none", "None", "NONE", "", "HS256", "HS384", "HS512", "RS256", "RS384",
                        "RS512", "PS256", "PS384", "PS512", "ES256", "ES256K", "ES384", "ES512",
                        "EdDSA", "Ed25519", "Ed448", "ECDH-ES", "es256");
        return all.flatMap(alg -> Stream.of(KeyType.values()).map(type -> arguments(alg, type)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("algorithmsOfOthers")
    void a_key_signs_by_its_own_algorithm_only(String alg, KeyType type) {
        SigningKey key = key(type);
        String input = encoded("{\"alg\":\"%s\"}".formatted(alg)) + "." + encoded("{}");
        byte[] signature = key.sign(input.getBytes(StandardCharsets.US_ASCII));

        var jws = Jws.parse(input + "." + Base64Url.encode(signature));

        boolean own =
                alg.equals(type.joseAlgorithm())
                        || type == KeyType.ED25519 && alg.equals("Ed25519");
        assertThat(jws.verifiedBy(key.verificationKey())).isEqualTo(own);
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void an_algorithm_that_is_no_text_or_not_there_is_none(KeyType type) {
        SigningKey key = key(type);
        for (String header : new String[] {"{}", "{\"alg\":null}", "{\"alg\":[\"ES256\"]}"}) {
            String input = encoded(header) + "." + encoded("{}");
            byte[] signature = key.sign(input.getBytes(StandardCharsets.US_ASCII));

            var jws = Jws.parse(input + "." + Base64Url.encode(signature));

            assertThat(jws.verifiedBy(key.verificationKey())).as(header).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"ES256\",\"crit\":[\"exp\"],\"exp\":1}",
                "{\"alg\":\"ES256\",\"crit\":[]}",
                "{\"alg\":\"ES256\",\"crit\":null}",
                "{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"ES256\",\"b64\":true}",
                "{\"alg\":\"ES256\",\"alg\":\"none\"}",
                "{\"alg\":\"ES256\",\"kid\":\"a\",\"kid\":\"b\"}",
                "{\"alg\":\"ES256\"} ,",
                "[\"alg\",\"ES256\"]",
                "\"ES256\"",
                "null",
                "",
                "{\"alg\":\"ES256\"",
                "{\"alg\":\"\\ud800\"}"
            })
    void a_header_that_is_critical_double_or_none_is_refused(String header) {
        assertThatThrownBy(() -> Jws.parse(encoded(header) + "." + encoded("{}") + ".AA"))
                .isInstanceOf(Rejected.class);
    }

    static Stream<Arguments> spellings() {
        String token = Jws.sign(Json.newObject(), new byte[] {1, 2, 3, 4}, key(KeyType.P256));
        String[] parts = token.split("\\.");
        return Stream.of(
                arguments("padding", token + "=="),
                arguments("padding inside", parts[0] + "=." + parts[1] + "." + parts[2]),
                arguments("a space", parts[0] + " ." + parts[1] + "." + parts[2]),
                arguments("a line break", parts[0] + "." + parts[1] + "\n." + parts[2]),
                arguments(
                        "stray bits",
                        parts[0] + "." + parts[1].replaceFirst(".$", "B") + "." + parts[2]),
                arguments("the other alphabet", parts[0] + "." + "+/+/" + "." + parts[2]),
                arguments("four parts", token + "." + parts[2]),
                arguments("two parts", parts[0] + "." + parts[1]),
                arguments("five parts, as encrypted", token + ".AA.AA"),
                arguments("no header", "." + parts[1] + "." + parts[2]),
                arguments("a length that is none", token + "AAA"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void a_token_has_one_spelling(String what, String token) {
        assertThatThrownBy(() -> Jws.parse(token)).as(what).isInstanceOf(Rejected.class);
    }

    @Test
    void too_large_a_token_is_not_read() {
        String large = encoded("{\"alg\":\"ES256\"}") + "." + "A".repeat(5 << 20) + ".AA";

        assertThatThrownBy(() -> Jws.parse(large)).isInstanceOf(Rejected.class);
    }

    static Stream<Arguments> numbers() {
        return ORDERS.entrySet().stream()
                .flatMap(
                        curve -> {
                            BigInteger n = curve.getValue();
                            var zero = BigInteger.ZERO;
                            var one = BigInteger.ONE;
                            return Stream.of(
                                    arguments(curve.getKey(), zero, zero),
                                    arguments(curve.getKey(), zero, one),
                                    arguments(curve.getKey(), one, zero),
                                    arguments(curve.getKey(), n, one),
                                    arguments(curve.getKey(), one, n),
                                    arguments(curve.getKey(), n, n),
                                    arguments(curve.getKey(), n.add(one), n.add(one)));
                        });
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void the_numbers_of_a_signature_lie_between_nothing_and_the_order(
            KeyType type, BigInteger r, BigInteger s) {
        int half = type.signatureSizeInBytes() / 2;
        byte[] signature = Arrays.copyOf(fixed(r, half), 2 * half);
        System.arraycopy(fixed(s, half), 0, signature, half, half);
        var key = key(type).verificationKey();

        assertThat(key.verifies(new byte[] {1}, signature)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"P256", "P384", "P521"})
    void a_signature_in_der_is_none(KeyType type) {
        SigningKey key = key(type);
        byte[] plain = key.sign(new byte[] {1});
        int half = plain.length / 2;
        byte[] r = new BigInteger(1, Arrays.copyOf(plain, half)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(plain, half, plain.length)).toByteArray();
        byte[] der = new byte[r.length + s.length + 6];
        der[0] = 0x30;
        der[1] = (byte) (der.length - 2);
        der[2] = 0x02;
        der[3] = (byte) r.length;
        System.arraycopy(r, 0, der, 4, r.length);
        der[4 + r.length] = 0x02;
        der[5 + r.length] = (byte) s.length;
        System.arraycopy(s, 0, der, 6 + r.length, s.length);

        assertThat(key.verificationKey().verifies(new byte[] {1}, der)).isFalse();
    }

    static Stream<String> badKeys() {
        String p256 = Json.text(Jwk.of(key(KeyType.P256).verificationKey().key()));
        String ed25519 = Json.text(Jwk.of(key(KeyType.ED25519).verificationKey().key()));
        String rsa = Json.text(Jwk.of(key(KeyType.RSA).verificationKey().key()));
        return Stream.of(
                "{}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\"}",
                p256.replace("P-256", "P-384"),
                p256.replace("P-256", "secp256k1"),
                p256.replace("{", "{\"d\":\"AA\","),
                p256.replace("{", "{\"alg\":\"ES384\","),
                p256.replace("{", "{\"alg\":\"HS256\","),
                p256.replaceFirst("\"x\":\"[^\"]*\"", "\"x\":\"\""),
                p256.replaceFirst("\"x\":\"", "\"x\":\"AAAA"),
                p256.replaceFirst("\"y\":\"[^\"]*\"", "\"y\":1"),
                ed25519.replace("Ed25519", "X25519"),
                ed25519.replace("Ed25519", "Ed448"),
                ed25519.replaceFirst("\"x\":\"", "\"x\":\"AAAA"),
                rsa.replace("\"AQAB\"", "\"AQ\""),
                rsa.replace("\"AQAB\"", "\"AA\""),
                rsa.replace("\"AQAB\"", "\"AQAA\""),
                rsa.replace("{", "{\"alg\":\"PS256\","),
                rsa.replaceFirst("\"n\":\"[^\"]*\"", "\"n\":\"_____w\""));
    }

    @ParameterizedTest
    @MethodSource("badKeys")
    void a_jwk_that_is_no_public_key_of_ours_is_refused(String jwk) {
        var value = Json.object(jwk);

        assertThatThrownBy(() -> Jwk.publicKey(value))
                .isInstanceOfAny(IllegalArgumentException.class, Rejected.class);
    }

    private static SigningKey key(KeyType type) {
        return type == KeyType.RSA
                ? SigningKey.generate(type, "urn:k", "urn:c")
                : DidKey.generate(type);
    }

    private static byte[] fixed(BigInteger value, int size) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[size];
        int length = Math.min(bytes.length, size);
        System.arraycopy(bytes, bytes.length - length, fixed, size - length, length);
        return fixed;
    }

    private static String encoded(String text) {
        return Base64Url.encode(text.getBytes(StandardCharsets.UTF_8));
    }
}
