package eu.passerelle.catalog.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.exchange.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    @Test
    void lines_are_numbered_from_one_and_blank_ones_count() throws IOException {
        var lines = read("{\"a\":1}\n\n  \r\n{\"a\":2}");

        assertThat(lines).extracting(Line::number).containsExactly(1, 4);
        assertThat(lines).allSatisfy(line -> assertThat(line).isInstanceOf(Line.Readable.class));
    }

    @Test
    void the_same_record_has_the_same_fingerprint_wherever_it_stands() throws IOException {
        var lines = read("{\"a\":1}\n{\"a\":2}\r\n {\"a\":1}");

        assertThat(lines)
                .extracting(line -> ((Line.Readable) line).fingerprint())
                .satisfies(prints -> assertThat(prints.get(0)).isEqualTo(prints.get(2)))
                .satisfies(prints -> assertThat(prints.get(0)).isNotEqualTo(prints.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":", "[1]", "nonsense", "1", "null", "{\"a\":1} {\"b\":2}", "{a:1}"})
    void a_line_that_is_no_object_is_broken_and_the_next_is_read(String broken) throws IOException {
        var lines = read(broken + "\n{\"a\":1}");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isInstanceOfSatisfying(
                        Line.Broken.class,
                        line -> assertThat(line.reason()).startsWith("The line is no JSON object"));
        assertThat(lines.get(1)).isInstanceOf(Line.Readable.class);
    }

    @Test
    void a_line_too_long_is_broken_and_the_next_is_read() throws IOException {
        var lines = read("{\"a\":\"" + "x".repeat(100) + "\"}\n{\"a\":1}");

        assertThat(lines.get(0)).isEqualTo(new Line.Broken(1, "The line is longer than 50 bytes."));
        assertThat(lines.get(1)).isInstanceOf(Line.Readable.class);
    }

    @Test
    void a_line_that_is_not_utf_8_is_broken() throws IOException {
        var lines = read("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines).containsExactly(new Line.Broken(1, "The line is not UTF-8."));
    }

    @Test
    void an_empty_file_has_no_lines() throws IOException {
        assertThat(read("")).isEmpty();
    }

    private static List<Line> read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Two at a time, so that the pieces must fit together. */
    private static List<Line> read(byte[] file) throws IOException {
        var lines = new JsonLines(new ByteArrayInputStream(file), 50);
        var all = new ArrayList<Line>();
        for (var next = lines.next(2); !next.isEmpty(); next = lines.next(2)) {
            all.addAll(next);
        }
        return all;
    }
}
