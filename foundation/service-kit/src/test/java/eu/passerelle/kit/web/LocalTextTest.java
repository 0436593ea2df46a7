package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text of the content as a reader gets it. */
class LocalTextTest {

    @Test
    void the_readers_language_is_shown_where_there_is_such_a_text() {
        var text = LocalText.of(Map.of("en", "Data", "de", "Daten"), "de");

        assertThat(text).isEqualTo(new LocalText("Daten", "de", false));
    }

    @Test
    void a_regional_text_serves_the_language() {
        var text = LocalText.of(Map.of("de-AT", "Daten"), "de");

        assertThat(text).isEqualTo(new LocalText("Daten", "de-AT", false));
    }

    @Test
    void english_is_next_best_and_says_so() {
        var text = LocalText.of(Map.of("en", "Data", "pl", "Dane"), "de");

        assertThat(text).isEqualTo(new LocalText("Data", "en", true));
    }

    @Test
    void any_language_is_better_than_none() {
        var text = LocalText.of(Map.of("pl", "Dane", "es", "Datos"), "de");

        assertThat(text).isEqualTo(new LocalText("Datos", "es", true));
    }

    @Test
    void no_text_is_an_empty_one() {
        assertThat(LocalText.of(Map.of(), "de").text()).isEmpty();
    }
}
