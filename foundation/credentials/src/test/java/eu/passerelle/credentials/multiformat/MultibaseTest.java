package eu.passerelle.credentials.multiformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Rejected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultibaseTest {

    @Test
    void bytes_survive_every_base() {
        for (int length = 1; length < 70; length++) {
            byte[] bytes = new byte[length];
            bytes[length - 1] = (byte) (length * 37);

            assertThat(Multibase.fromBase58(Multibase.base58(bytes))).isEqualTo(bytes);
            assertThat(Multibase.fromBase64Url(Multibase.base64Url(bytes))).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "u", "zO0Il", "z1+1", "mAAAA", "Zabc", "zü"})
    void what_is_not_the_base_asked_for_is_refused(String text) {
        assertThatThrownBy(() -> Multibase.fromBase58(text)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "AAB", "AA==", "A", "A+/A", "A A", "AAAAA"})
    void two_texts_of_one_value_are_not_read(String text) {
        assertThatThrownBy(() -> Base64Url.decode(text)).isInstanceOf(Rejected.class);
    }

    @Test
    void cbor_survives_and_broken_cbor_is_refused() {
        byte[] large = new byte[70_000];
        Object value = List.of(1, 23, 24, 70_000, "text", large, Map.of(3, new byte[] {1}));

        byte[] cbor = Cbor.encode(value);

        assertThat(Cbor.encode(Cbor.decode(cbor))).isEqualTo(cbor);
        for (byte[] broken :
                List.of(
                        new byte[0],
                        java.util.Arrays.copyOf(cbor, cbor.length - 1),
                        java.util.Arrays.copyOf(cbor, cbor.length + 1),
                        new byte[] {(byte) 0x9f, 1, (byte) 0xff},
                        new byte[] {(byte) 0x5a, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                        new byte[] {(byte) 0x1b, 0, 0, 0, 0, 0, 0, 0, 1},
                        new byte[] {0x20})) {
            assertThatThrownBy(() -> Cbor.decode(broken)).isInstanceOf(Rejected.class);
        }
    }
}
