package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.kit.problem.Refusal.Flaw;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed, and what is wrong with it. */
class FormTest {

    @Test
    void a_refusal_is_shown_at_the_field_its_pointer_means() {
        var form =
                Form.blank().with(List.of(new Flaw("/workload/ects", "ects-below-60", "Fewer.")));

        assertThat(form.wrong("workload.ects")).isEqualTo("Fewer.");
    }

    @Test
    void all_that_is_wrong_with_a_field_is_said_at_once() {
        var form =
                Form.blank()
                        .with(
                                List.of(
                                        new Flaw("name", "a", "Too long."),
                                        new Flaw("name", "b", "No digits.")));

        assertThat(form.wrong("name")).isEqualTo("Too long. No digits.");
    }

    @Test
    void what_was_typed_stays() {
        var form =
                Form.filled(Map.of("name", "Data"))
                        .with(List.of(new Flaw("name", "a", "Too short.")));

        assertThat(form.value("name")).isEqualTo("Data");
    }

    @Test
    void an_untouched_field_is_empty_and_not_wrong() {
        assertThat(Form.blank().value("name")).isEmpty();
        assertThat(Form.blank().wrong("name")).isNull();
    }
}
