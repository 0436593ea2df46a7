package eu.passerelle.catalog.profile.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.profile.LintOutcome;
import eu.passerelle.catalog.profile.OutcomeHint;
import eu.passerelle.catalog.profile.OutcomeHint.Rule;
import eu.passerelle.catalog.profile.SomeLinter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingOutcomesTest {
    private final LintOutcome lint = SomeLinter.with(new FiledVocabularies());

    @ParameterizedTest
    @CsvSource({
        "en, understand procurement,                                    NOT_ASSESSABLE, understand",
        "en, Understand the law of public procurement,                  NOT_ASSESSABLE, Understand",
        "de, Das Vergaberecht verstehen,                                NOT_ASSESSABLE, verstehen",
        "en, Procurement,                                               NO_VERB,        ''",
        "de, Vergaberecht,                                              NO_VERB,        ''",
        "en, List the steps of a tender,                                BELOW_LEVEL,    List",
        "de, Die Schritte einer Ausschreibung nennen,                   BELOW_LEVEL,    nennen",
        "fr, comprendre les marchés publics,                            LANGUAGE_NOT_KNOWN, ''"
    })
    void what_nobody_can_assess_or_see_is_said(
            String language, String text, Rule rule, String word) {
        assertThat(hints(text, language, 6, true)).containsExactly(new OutcomeHint(rule, word));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Write Python programs that read and transform tabular data",
        "en, Compare two tenders by their life cycle costs",
        "de-AT, Python-Programme schreiben und Tabellendaten einlesen",
        "en, Understand and apply the rules of procurement"
    })
    void what_can_be_seen_is_fine(String language, String text) {
        assertThat(hints(text, language, 6, true)).isEmpty();
    }

    @Test
    void to_repeat_is_fine_below_higher_education() {
        assertThat(hints("List the steps of a tender", "en", 4, true)).isEmpty();
    }

    @Test
    void an_outcome_that_no_assessment_covers_is_said_to_be_so() {
        assertThat(hints("Compare two tenders", "en", 6, false))
                .containsExactly(new OutcomeHint(Rule.NOT_ASSESSED, ""));
    }

    @Test
    void a_long_one_should_be_two() {
        assertThat(hints("Compare tenders " + "very ".repeat(40), "en", 6, true))
                .containsExactly(new OutcomeHint(Rule.TOO_LONG, ""));
    }

    @Test
    void nothing_written_is_nothing_to_say() {
        assertThat(hints("  ", "en", 6, false)).isEmpty();
    }

    private List<OutcomeHint> hints(String text, String language, int eqf, boolean assessed) {
        return lint.lint(new LintOutcome.Wording(text, language, Optional.of(eqf), assessed));
    }
}
