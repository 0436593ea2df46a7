package eu.passerelle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void what_is_asked_holds_from_the_asked_part_of_the_yardstick_on() {
        assertThat(line(250, OptionalDouble.of(1000)).holds()).isTrue();
        assertThat(line(249, OptionalDouble.of(1000)).holds()).isFalse();
    }

    @Test
    void what_could_not_be_compared_does_not_hold() {
        assertThat(line(250, OptionalDouble.empty()).holds()).isFalse();
    }

    @Test
    void what_is_not_asked_holds() {
        var line =
                new Line("for information", 1, OptionalDouble.empty(), OptionalDouble.empty(), 0);

        assertThat(line.holds()).isTrue();
    }

    @Test
    void a_line_says_it_all() {
        assertThat(line(249, OptionalDouble.of(1000)).row().split(" +"))
                .containsExactly("verify", "249", "1000", "0.25", "0.25", "NO", "2.0");
    }

    private static Line line(double ours, OptionalDouble yardstick) {
        return new Line("verify", ours, yardstick, OptionalDouble.of(0.25), 2048);
    }
}
