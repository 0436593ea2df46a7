package eu.passerelle.credentials.statuslist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Vectors;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusListVectorsTest {

    static Stream<String> vectors() {
        return Vectors.files("bitstring-status-list", ".json").stream()
                .filter(file -> file.contains("generated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_list_holds_what_is_published(String file) throws Exception {
        var vector = Vectors.object(file);

        var list =
                BitstringStatusList.decode(
                        vector.get("encodedList").asText(), vector.get("statusSize").asInt());

        assertThat(list.entries()).isEqualTo(vector.get("entries").asInt());
        vector.get("nonZero")
                .properties()
                .forEach(
                        entry ->
                                assertThat(list.get(Integer.parseInt(entry.getKey())))
                                        .isEqualTo(entry.getValue().asInt()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.bytes());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(vector.get("decodedSha256").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_list_built_from_what_is_set_has_the_published_bits(String file) {
        var vector = Vectors.object(file);
        var list =
                BitstringStatusList.ofEntries(
                        vector.get("entries").asInt(), vector.get("statusSize").asInt());

        for (var entry : List.copyOf(vector.get("nonZero").properties())) {
            list = list.with(Integer.parseInt(entry.getKey()), entry.getValue().asInt());
        }

        assertThat(list)
                .isEqualTo(
                        BitstringStatusList.decode(
                                vector.get("encodedList").asText(),
                                vector.get("statusSize").asInt()));
        assertThat(BitstringStatusList.decode(list.encoded(), list.bitsPerEntry())).isEqualTo(list);
    }
}
