package eu.passerelle.catalog.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void blank_words_say_nothing() {
        var text = Text.of(Map.of("en", "  ", "de", " Brücke "));

        assertThat(text.byLanguage()).containsExactly(Map.entry("de", "Brücke"));
    }

    @Test
    void a_reader_gets_the_first_language_that_there_is() {
        var text = Text.of(Map.of("en", "bridge", "fr", "passerelle"));

        var said = text.forReader(List.of("de", "fr"));

        assertThat(said).contains(new Text.Said("fr", "passerelle"));
    }

    @Test
    void a_reader_whose_language_is_missing_gets_english() {
        var text = Text.of(Map.of("en", "bridge", "bg", "мост"));

        var said = text.forReader(List.of("de"));

        assertThat(said).contains(new Text.Said("en", "bridge"));
    }

    @Test
    void a_character_that_no_database_keeps_is_left_out() {
        assertThat(Text.in("en", "a\0b").byLanguage()).containsEntry("en", "ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE", "pt-BR", "zh-Hant-TW", "cse", "es-419", "de-1996"})
    void a_language_tag_is_taken(String tag) {
        assertThat(Language.isTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "english", "en_GB", "en-", "čeština", "de-DE-x", "x-klingon"})
    void what_is_no_language_tag_is_refused(String text) {
        assertThatThrownBy(() -> Text.in(text, "words"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
