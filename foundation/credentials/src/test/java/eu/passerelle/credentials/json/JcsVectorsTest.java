package eu.passerelle.credentials.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Vectors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JcsVectorsTest {

    static List<String> vectors() {
        return Vectors.files("jcs-rfc8785", ".json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_value_gets_its_canonical_text(String file) {
        var vector = Vectors.object(file);

        String canonical = Jcs.canonical(Json.value(vector.get("inputUtf8").asText()));

        assertThat(canonical).isEqualTo(vector.get("expectedCanonicalUtf8").asText());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555555, 333333333.3333333",
        "becbf647612f3696, -0.0000033333333333333333"
    })
    void a_number_is_written_as_appendix_b_of_the_rfc_says(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(Jcs.number(value)).isEqualTo(expected);
    }
}
