package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which language a reader gets. */
class LanguagesTest {

    private final Languages languages = new Languages(List.of("en", "de", "fr"));

    @Test
    void what_is_asked_for_now_comes_first() {
        assertThat(chosen("de", "fr", "en")).isEqualTo("de");
    }

    @Test
    void what_is_remembered_comes_before_what_the_browser_prefers() {
        assertThat(chosen(null, "fr", "de")).isEqualTo("fr");
    }

    @Test
    void the_browser_is_asked_in_its_own_order() {
        assertThat(chosen(null, null, "pl, de-AT;q=0.9, en;q=0.8")).isEqualTo("de");
    }

    @Test
    void a_language_we_do_not_speak_is_passed_over() {
        assertThat(chosen("tlh", "xx", "fr")).isEqualTo("fr");
    }

    @Test
    void an_unreadable_preference_is_none() {
        assertThat(chosen(null, null, "de;q=abc,,;")).isEqualTo("en");
    }

    @Test
    void without_any_wish_it_is_the_first() {
        assertThat(chosen(null, null, null)).isEqualTo("en");
    }

    @Test
    void a_message_file_makes_a_language() {
        assertThat(Languages.found().offered()).startsWith("en").contains("de");
    }

    private String chosen(String asked, String remembered, String accepted) {
        return languages.choose(
                Optional.ofNullable(asked),
                Optional.ofNullable(remembered),
                Optional.ofNullable(accepted));
    }
}
