package eu.passerelle.credentials.vcdm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.finding.Rejected;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z",
        "2026-11-23T12:00:00.5Z, 2026-11-23T12:00:00.500Z",
        "2026-11-23T12:00:00.1234567891234Z, 2026-11-23T12:00:00.123456789Z",
        "2026-11-23T12:00:00+14:00, 2026-11-22T22:00:00Z",
        "2026-11-23T12:00:00-00:30, 2026-11-23T12:30:00Z",
        "2026-12-31T24:00:00Z, 2027-01-01T00:00:00Z",
        "2026-12-31T24:00:00.00Z, 2027-01-01T00:00:00Z",
        "12026-01-01T00:00:00Z, +12026-01-01T00:00:00Z",
        "-0044-03-15T00:00:00Z, -0044-03-15T00:00:00Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    })
    void a_dateTimeStamp_is_a_moment(String text, String moment) {
        assertThat(Timestamps.parse(TextNode.valueOf(text), "validFrom"))
                .isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T12:00:00",
                "2026-11-23T12:00Z",
                "2026-11-23 12:00:00Z",
                "2026-11-23t12:00:00z",
                "2026-13-01T00:00:00Z",
                "2026-02-29T00:00:00Z",
                "2026-11-23T24:00:01Z",
                "2026-11-23T12:00:60Z",
                "2026-11-23T12:00:00+14:01",
                "2026-11-23T12:00:00+15:00",
                "2026-11-23T12:00:00+0100",
                "2026-11-23T12:00:00.Z",
                "02026-11-23T12:00:00Z",
                "+2026-11-23T12:00:00Z",
                "26-11-23T12:00:00Z",
                "9999999999-01-01T00:00:00Z",
                "２０２６-11-23T12:00:00Z",
                "2026-11-23T12:00:00Z\u0000",
                "2026-11-23T12:00:00.00000000000000000000000000000000000000000000000000000000000000001Z",
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Timestamps.parse(TextNode.valueOf(text), "validFrom"))
                .isInstanceOf(Rejected.class);
    }
}
