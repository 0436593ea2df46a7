package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavingCriteriaTest {
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final SaveCriteria save = new SaveCriteria(sets);
    private final FindCriteria find = new FindCriteria(sets);

    private static Criteria supervised(String name) {
        return new Criteria(
                name, List.of(), Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    @Test
    void what_is_saved_is_found_by_its_name() {
        save.save("meridian", supervised("analyst")).await().indefinitely();

        assertThat(find.find("meridian", Optional.of("analyst")).await().indefinitely())
                .contains(supervised("analyst"));
        assertThat(find.find("meridian", Optional.empty()).await().indefinitely()).isEmpty();
        assertThatThrownBy(
                        () -> find.find("voltgrid", Optional.of("analyst")).await().indefinitely())
                .isInstanceOf(Refused.class);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wrong =
                new Criteria(
                        "No Name!",
                        List.of("not a uri"),
                        Optional.of(9),
                        Optional.of(BigDecimal.ZERO),
                        false,
                        Optional.of(0));

        assertThatThrownBy(() -> save.save("meridian", wrong))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(
                                                "/name",
                                                "/skills",
                                                "/eqfFrom",
                                                "/ectsFrom",
                                                "/monthsOld"));
    }

    @Test
    void criteria_that_ask_nothing_are_none() {
        var nothing =
                new Criteria(
                        "nothing",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty());

        assertThatThrownBy(() -> save.save("meridian", nothing)).isInstanceOf(Refused.class);
    }

    @Test
    void there_are_so_many_and_no_more_but_any_may_be_replaced() {
        for (int i = 0; i < 50; i++) {
            save.save("meridian", supervised("c" + i)).await().indefinitely();
        }
        save.save("meridian", supervised("c7")).await().indefinitely();

        assertThatThrownBy(() -> save.save("meridian", supervised("more")).await().indefinitely())
                .isInstanceOf(Refused.class);
    }
}
