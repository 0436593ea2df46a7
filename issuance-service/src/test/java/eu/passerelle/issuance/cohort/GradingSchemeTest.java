package eu.passerelle.issuance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "DE_1_TO_5, 1.0, true", "DE_1_TO_5, '4,0', true", "DE_1_TO_5, 4.1, false",
        "DE_1_TO_5, 0.9, false", "DE_1_TO_5, A, false", "DE_1_TO_5, 1e0, false",
        "DE_1_TO_5, -2, false", "NL_1_TO_10, 5.5, true", "NL_1_TO_10, 5.4, false",
        "NL_1_TO_10, 11, false", "ECTS_LETTERS, A, true", "ECTS_LETTERS, F, false",
        "PASSED, passed, true", "PASSED, failed, false", "FREE, anything, true"
    })
    void a_grade_passes_in_its_scheme_or_not(String scheme, String grade, boolean passes) {
        assertThat(GradingScheme.named(scheme).orElseThrow().passes(Optional.of(grade)))
                .isEqualTo(passes);
    }

    @Test
    void only_where_grades_are_free_there_may_be_none() {
        assertThat(GradingScheme.all())
                .filteredOn(scheme -> scheme.passes(Optional.empty()))
                .containsExactly(GradingScheme.FREE);
    }
}
