package eu.passerelle.credentials.tokenstatus;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenStatusListTest {

    private static final String URI = "https://issuer.example/lists/1";
    private static final Duration TTL = Duration.ofMinutes(5);

    private final SigningKey key = DidKey.generate(KeyType.P256);
    private final String issuer = key.verificationKey().controller();

    static List<String> vectors() {
        return Vectors.files("token-status-list", ".json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_published_list_is_read_and_built(String file) {
        var vector = Vectors.object(file);
        var list = TokenStatusList.read(vector.get("statusList"));

        var built = TokenStatusList.ofEntries(list.entries(), list.bitsPerEntry());
        for (var entry : List.copyOf(vector.get("nonZero").properties())) {
            built = built.with(Integer.parseInt(entry.getKey()), entry.getValue().asInt());
        }

        assertThat(list.entries()).isEqualTo(vector.get("entries").asInt());
        assertThat(built).isEqualTo(list);
        assertThat(TokenStatusList.read(built.json())).isEqualTo(list);
    }

    @Test
    void the_published_token_is_a_list() {
        String compact =
                Vectors.text("token-status-list/status_list_jwt_raw.txt").replaceAll("\\s", "");

        var claims = Json.object(Jws.parse(compact).payload());

        var list = TokenStatusList.read(claims.get("status_list"));
        assertThat(list.entries()).isEqualTo(16);
        assertThat(list.get(0)).isEqualTo(1);
        assertThat(list.get(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, Passed", "1, Failed", "2, Failed", "3, Failed"})
    void a_list_answers_for_its_tokens(int value, String answer) {
        var token = token(TokenStatusList.ofEntries(1024, 2).with(77, value));

        Finding finding = token.ask(new TokenStatusReference(URI, 77), NOON);

        assertThat(finding.getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void an_expired_list_an_index_beyond_and_another_list_say_nothing_good() {
        var token = token(TokenStatusList.ofEntries(1024, 1));

        assertThat(token.ask(new TokenStatusReference(URI, 1), NOON.plusSeconds(3600)))
                .isInstanceOf(Finding.Undetermined.class);
        assertThat(token.ask(new TokenStatusReference(URI, 1024), NOON))
                .isInstanceOf(Finding.Failed.class);
        assertThat(token.ask(new TokenStatusReference(URI + "0", 1), NOON))
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_list_signed_by_somebody_else_is_refused() {
        var list = TokenStatusList.ofEntries(1024, 1);
        String signed =
                StatusListToken.sign(
                        URI, list, NOON, NOON.plus(TTL), TTL, DidKey.generate(KeyType.P256));

        assertThatThrownBy(() -> StatusListToken.verified(signed, DidKey.keys(), issuer, NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                deflater.write(zeros);
            }
        }
        var json =
                Json.newObject()
                        .put("bits", 1)
                        .put(
                                "lst",
                                eu.passerelle.credentials.multiformat.Base64Url.encode(
                                        bomb.toByteArray()));

        assertThatThrownBy(() -> TokenStatusList.read(json)).isInstanceOf(Rejected.class);
    }

    private StatusListToken token(TokenStatusList list) {
        Instant expires = NOON.plus(Duration.ofMinutes(30));
        String signed = StatusListToken.sign(URI, list, NOON, expires, TTL, key);
        return StatusListToken.verified(signed, DidKey.keys(), issuer, NOON);
    }
}
