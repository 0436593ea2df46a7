package eu.passerelle.catalog.specification.web;

import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFormTest {
    private static final Content COMPLETE = SomeContent.complete(RHEINFURT);

    @Test
    void a_form_filled_with_a_draft_and_sent_back_says_the_same() {
        var form = DraftForm.filled(COMPLETE, "en");

        var typed = new DraftForm(form, COMPLETE);

        assertThat(typed.content()).isEqualTo(COMPLETE);
        assertThat(typed.flaws()).isEmpty();
    }

    @Test
    void writing_in_one_language_keeps_the_texts_in_the_others() {
        var values = new HashMap<>(DraftForm.filled(COMPLETE, "en").values());
        values.put("title", "Another title");

        var title = new DraftForm(Form.filled(values), COMPLETE).content().presentation().title();

        assertThat(title.byLanguage())
                .containsEntry("en", "Another title")
                .containsEntry("de", "Applied Data Analysis with Python (deutsch)");
    }

    @Test
    void an_emptied_outcome_is_gone() {
        var values = new HashMap<>(DraftForm.filled(COMPLETE, "en").values());
        values.put("outcomes.0.text", "");

        var content = new DraftForm(Form.filled(values), COMPLETE).content();

        assertThat(content.outcomes()).containsExactly(COMPLETE.outcomes().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "ects,many,number",
        "hours,1e9,number",
        "eqfLevel,9,level",
        "iscedF,06x,field",
        "moreAt,javascript:alert(1),address",
        "languages,english,language",
        "language,en_GB,language"
    })
    void what_can_not_be_read_is_pointed_at(String field, String value, String rule) {
        var typed = new DraftForm(Form.filled(Map.of(field, value)), COMPLETE);

        typed.content();

        assertThat(typed.flaws()).containsExactly(new Flaw("/" + field, rule, rule));
    }

    @Test
    void a_choice_that_was_never_offered_is_no_choice() {
        var form = Form.filled(Map.of("participation", "TELEPATHY"));

        var content = new DraftForm(form, COMPLETE).content();

        assertThat(content.teaching().participation()).isEmpty();
    }

    @Test
    void a_number_may_have_a_comma() {
        var form = Form.filled(Map.of("ects", "4,5"));

        var content = new DraftForm(form, COMPLETE).content();

        assertThat(content.dimensions().workload().ects()).hasToString("Optional[4.5]");
    }
}
