package eu.passerelle.stack.courses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "courses-uclouvain.jsonl, UCLOUVAIN",
        "courses-masaryk.jsonl, MASARYK",
        "courses-unitn.jsonl, UNITN",
        "courses-kit.jsonl, KIT",
        "courses-fer-zagreb.jsonl, FER",
        "courses-csyllabus-it-se-ch.jsonl, CSYLLABUS"
    })
    void the_name_of_the_file_tells(String name, Source source) {
        var found = Source.recognise(name, "{}");

        assertThat(found).contains(source);
    }

    @Test
    void a_name_that_only_contains_a_source_tells_nothing() {
        var found = Source.recognise("kitchen.jsonl", "{}");

        assertThat(found).isEmpty();
    }

    @Test
    void the_first_record_tells_where_the_name_does_not() {
        var found =
                Source.recognise("a.jsonl", "{\"Kennung\":\"M-1\",\"Qualifikationsziele\":\"\"}");

        assertThat(found).contains(Source.KIT);
    }

    @Test
    void two_sources_with_alike_records_are_told_apart() {
        var fer =
                Source.recognise(
                        "a.jsonl", "{\"semester\":\"1\",\"english_level\":\"L1\",\"programs\":[]}");
        var csyllabus = Source.recognise("a.jsonl", "{\"semester\":\"1\",\"programs\":[]}");

        assertThat(fer).contains(Source.FER);
        assertThat(csyllabus).contains(Source.CSYLLABUS);
    }
}
