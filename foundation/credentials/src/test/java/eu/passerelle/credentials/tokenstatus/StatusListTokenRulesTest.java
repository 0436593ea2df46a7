package eu.passerelle.credentials.tokenstatus;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Token Status List specification asks, case by case. */
class StatusListTokenRulesTest {

    private static final String URI = "https://issuer.example/lists/1";
    private static final String ISSUER = "https://issuer.example";
    private static final SigningKey KEY = SigningKey.generate(KeyType.P256, ISSUER + "#k", ISSUER);
    private static final LocalAuthority ROOT = LocalAuthority.root("Root", NOON);
    private static final Keys KEYS =
            Keys.of(List.of(KEY.verificationKey())).trusting(List.of(ROOT.certificate()));
    private static final TokenStatusReference PLACE = new TokenStatusReference(URI, 5);

    // entry by entry: the first in the lowest bits
    @ParameterizedTest
    @CsvSource({
        "1, b9a3, 1 0 0 1 1 1 0 1 1 1 0 0 0 1 0 1",
        "2, c944f9, 1 2 0 3 0 1 0 1 1 2 3 3",
        "4, b9a3, 9 11 3 10",
        "8, b9a3, 185 163"
    })
    void entries_of_each_size_lie_lowest_bits_first(int bits, String hex, String entries) {
        var list = TokenStatusList.ofBytes(java.util.HexFormat.of().parseHex(hex), bits);
        var expected = Stream.of(entries.split(" ")).map(Integer::valueOf).toList();

        var built = TokenStatusList.ofEntries(expected.size(), bits);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(list.get(i)).as("entry " + i).isEqualTo(expected.get(i));
            built = built.with(i, expected.get(i));
        }

        assertThat(built).isEqualTo(list);
        assertThat(TokenStatusList.read(list.json())).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void any_entries_come_back_as_they_were_put(int bits) {
        var random = new Random(bits);
        var list = TokenStatusList.ofEntries(1_000, bits);
        int[] values = new int[1_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(1 << bits);
            list = list.with(i, values[i]);
        }

        var read = TokenStatusList.read(list.json());

        for (int i = 0; i < values.length; i++) {
            assertThat(read.get(i)).isEqualTo(values[i]);
        }
        assertThat(read.entries()).isEqualTo(1_000);
    }

    static Stream<Arguments> lists() throws Exception {
        byte[] raw = new byte[64];
        String zlib = Base64Url.encode(zlib(raw));
        return Stream.of(
                arguments("no object", "[]"),
                arguments("no bits", "{\"lst\":\"%s\"}".formatted(zlib)),
                arguments("no list", "{\"bits\":1}"),
                arguments("three bits", "{\"bits\":3,\"lst\":\"%s\"}".formatted(zlib)),
                arguments("no bits at all", "{\"bits\":0,\"lst\":\"%s\"}".formatted(zlib)),
                arguments("sixteen bits", "{\"bits\":16,\"lst\":\"%s\"}".formatted(zlib)),
                arguments("bits in a text", "{\"bits\":\"1\",\"lst\":\"%s\"}".formatted(zlib)),
                arguments(
                        "bits that are no whole number",
                        "{\"bits\":1.0,\"lst\":\"%s\"}".formatted(zlib)),
                arguments("a list that is no text", "{\"bits\":1,\"lst\":[]}"),
                arguments("padding", "{\"bits\":1,\"lst\":\"%s=\"}".formatted(zlib)),
                arguments(
                        "not packed",
                        "{\"bits\":1,\"lst\":\"%s\"}".formatted(Base64Url.encode(raw))),
                arguments(
                        "packed by gzip",
                        "{\"bits\":1,\"lst\":\"%s\"}".formatted(Base64Url.encode(gzip(raw)))),
                arguments(
                        "cut off",
                        "{\"bits\":1,\"lst\":\"%s\"}"
                                .formatted(
                                        Base64Url.encode(java.util.Arrays.copyOf(zlib(raw), 8)))),
                arguments(
                        "a bomb",
                        "{\"bits\":1,\"lst\":\"%s\"}"
                                .formatted(Base64Url.encode(zlib(new byte[64 << 20])))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void what_is_no_list_is_refused(String what, String json) {
        var value = Json.value(json);

        assertThatThrownBy(() -> TokenStatusList.read(value)).as(what).isInstanceOf(Rejected.class);
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                arguments("right", "{}", "{}", true),
                arguments("without iss", "{}", "{\"iss\":null}", true),
                arguments(
                        "another issuer's word",
                        "{}",
                        "{\"iss\":\"https://other.example\"}",
                        false),
                arguments("no type", "{\"typ\":null}", "{}", false),
                arguments("another type", "{\"typ\":\"JWT\"}", "{}", false),
                arguments("a credential", "{\"typ\":\"vc+jwt\"}", "{}", false),
                arguments("no key named", "{\"kid\":null}", "{}", false),
                arguments(
                        "an unknown key",
                        "{\"kid\":\"https://issuer.example#other\"}",
                        "{}",
                        false),
                arguments("a critical header", "{\"crit\":[\"x\"],\"x\":1}", "{}", false),
                arguments(
                        "a link to a key",
                        "{\"jku\":\"https://issuer.example/keys\"}",
                        "{}",
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_token_has_to_be_a_list_of_its_issuer(
            String what, String header, String claims, boolean right) {
        String token = token(header, claims, KEY);

        boolean taken = isTaken(token);

        assertThat(taken).as(what).isEqualTo(right);
    }

    @Test
    void a_key_in_the_header_is_taken_with_certificates_only() {
        var certified = ROOT.certify(KEY, CertifiedName.of("Uni", "DE", ISSUER), NOON);
        var foreign =
                ROOT.certify(KEY, CertifiedName.of("Evil", "DE", "https://evil.example"), NOON);
        String jwk =
                "{\"kid\":null,\"jwk\":%s}"
                        .formatted(Json.text(Jwk.of(KEY.verificationKey().key())));
        String none = "{\"kid\":null,\"x5c\":%s}";

        assertThat(isTaken(token(none.formatted(certified.chain().x5c()), "{}", KEY))).isTrue();
        assertThat(isTaken(token(none.formatted(foreign.chain().x5c()), "{}", KEY))).isFalse();
        assertThat(isTaken(token(jwk, "{}", KEY))).isFalse();
    }

    static Stream<Arguments> answers() {
        long now = NOON.getEpochSecond();
        return Stream.of(
                arguments("right", "{}", "Passed"),
                arguments("another list", "{\"sub\":\"https://issuer.example/lists/2\"}", "Failed"),
                arguments(
                        "a list under almost the same URL",
                        "{\"sub\":\"https://issuer.example/lists/1/\"}",
                        "Failed"),
                arguments("no URL", "{\"sub\":null}", "Failed"),
                arguments("no moment", "{\"iat\":null}", "Failed"),
                arguments("a moment in a text", "{\"iat\":\"now\"}", "Failed"),
                arguments("expired", "{\"exp\":%d}".formatted(now), "Undetermined"),
                arguments("an end in a text", "{\"exp\":\"later\"}", "Undetermined"),
                arguments("not yet valid", "{\"nbf\":%d}".formatted(now + 1), "Undetermined"),
                arguments("no list", "{\"status_list\":null}", "Failed"),
                arguments(
                        "too short a list",
                        "{\"status_list\":%s}".formatted(TokenStatusList.ofEntries(4, 2).json()),
                        "Failed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void a_list_that_does_not_fit_says_nothing_good(String what, String claims, String answer) {
        var token = StatusListToken.verified(token("{}", claims, KEY), KEYS, ISSUER, NOON);

        assertThat(token.ask(PLACE, NOON).getClass().getSimpleName()).as(what).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"43200, PT12H", "0, ", "-5, ", "\"5\", ", "null, "})
    void how_long_a_copy_lasts_is_told_in_seconds(String ttl, Duration expected) {
        String signed = token("{}", "{\"ttl\":%s}".formatted(ttl), KEY);

        var token = StatusListToken.verified(signed, KEYS, ISSUER, NOON);

        assertThat(token.ttl()).isEqualTo(Optional.ofNullable(expected));
        assertThat(token.expires()).contains(NOON.plusSeconds(600));
    }

    @Test
    void the_lists_of_an_issuer_are_read() {
        String json =
                "{\"status_lists\":[\"%s\",\"https://issuer.example/lists/2\"]}".formatted(URI);

        assertThat(StatusListAggregation.read(json.getBytes()).lists()).hasSize(2).contains(URI);
        String claims =
                "{\"status_list\":{\"bits\":1,\"lst\":\"\",\"aggregation_uri\":\"https://issuer.example/lists\"}}";
        var token = StatusListToken.verified(token("{}", claims, KEY), KEYS, ISSUER, NOON);
        assertThat(token.aggregation()).contains("https://issuer.example/lists");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"status_lists\":\"https://issuer.example\"}",
                "{\"status_lists\":[1]}",
                "{\"status_lists\":[\"lists/1\"]}",
                "{\"status_lists\":[\"not a url\"]}"
            })
    void what_is_no_aggregation_is_refused(String json) {
        assertThatThrownBy(() -> StatusListAggregation.read(json.getBytes()))
                .isInstanceOf(Rejected.class);
    }

    private static boolean isTaken(String token) {
        try {
            var list = StatusListToken.verified(token, KEYS, ISSUER, NOON);
            return list.ask(PLACE, NOON) instanceof Finding.Passed;
        } catch (Rejected rejected) {
            return false;
        }
    }

    // null in what differs takes a member away
    private static String token(String header, String claims, Signer signer) {
        var own = Json.newObject().put("typ", "statuslist+jwt").put("kid", ISSUER + "#k");
        var said =
                Json.newObject()
                        .put("sub", URI)
                        .put("iss", ISSUER)
                        .put("iat", NOON.getEpochSecond())
                        .put("exp", NOON.plusSeconds(600).getEpochSecond());
        said.set("status_list", TokenStatusList.ofEntries(64, 2).json());
        return Jws.sign(
                changed(own, header),
                Json.text(changed(said, claims)).getBytes(StandardCharsets.UTF_8),
                signer);
    }

    private static ObjectNode changed(ObjectNode object, String differences) {
        object.setAll(Json.object(differences));
        object.properties().removeIf(member -> member.getValue().isNull());
        return object;
    }

    private static byte[] zlib(byte[] raw) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(out, new Deflater())) {
            stream.write(raw);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] raw) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(out)) {
            stream.write(raw);
        }
        return out.toByteArray();
    }
}
