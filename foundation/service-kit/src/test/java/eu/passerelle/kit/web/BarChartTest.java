package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.kit.web.BarChart.Bar;
import eu.passerelle.kit.web.BarChart.Drawn;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars as long as what they say. */
class BarChartTest {

    @Test
    void the_longest_bar_is_full_and_the_others_in_proportion() {
        var chart = new BarChart(List.of(bar(30), bar(120), bar(0)));

        assertThat(chart.drawn()).extracting(Drawn::length).containsExactly(250, 1000, 0);
    }

    @Test
    void nothing_at_all_is_no_length_and_no_fault() {
        assertThat(new BarChart(List.of(bar(0))).drawn())
                .extracting(Drawn::length)
                .containsExactly(0);
    }

    @Test
    void less_than_nothing_cannot_be_drawn() {
        assertThatThrownBy(() -> new BarChart(List.of(bar(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Bar bar(long amount) {
        return new Bar("any", BigDecimal.valueOf(amount));
    }
}
