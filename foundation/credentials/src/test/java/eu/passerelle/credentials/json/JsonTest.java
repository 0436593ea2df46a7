package eu.passerelle.credentials.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Rejected;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{\"a\":1e400}",
                "{\"a\":-1e400}",
                "{\"a\":9007199254740993}",
                "{\"a\":123456789012345678901234567890123}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":NaN}",
                "{} {}",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":01}",
                "[]",
                "null",
                ""
            })
    void what_others_could_read_otherwise_is_not_read(String text) {
        assertThatThrownBy(() -> Json.object(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":9007199254740992}",
                "{\"a\":1e300}",
                "{\"a\":\"\\ud83d\\ude00\"}",
                "{\"a\":[[[[1.5,true,null]]]]}"
            })
    void what_all_read_alike_is_read(String text) {
        assertThat(Json.object(text.getBytes(StandardCharsets.UTF_8)).has("a")).isTrue();
    }

    @Test
    void bytes_that_are_not_utf8_are_not_read() {
        byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'};

        assertThatThrownBy(() -> Json.object(overlong)).isInstanceOf(Rejected.class);
    }

    @Test
    void depth_length_and_number_of_values_are_bounded() {
        String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String longText = "{\"a\":\"" + "x".repeat(3_500_000) + "\"}";
        String many = "{\"a\":[" + "1,".repeat(200_000) + "1]}";

        assertThatThrownBy(() -> Json.object(deep)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Json.object(longText)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Json.object(many)).isInstanceOf(Rejected.class);
    }
}
