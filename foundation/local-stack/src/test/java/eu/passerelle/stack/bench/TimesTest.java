package eu.passerelle.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void of_a_hundred_times_the_second_longest_is_the_99th_percentile() {
        var times = new Times();
        IntStream.rangeClosed(1, 100).forEach(times::add);

        var percentile = times.percentile(0.99);

        assertThat(percentile).isEqualTo(99);
    }

    @Test
    void of_one_time_every_percentile_is_that_time() {
        var times = new Times();
        times.add(7);

        assertThat(times.percentile(0.5)).isEqualTo(7);
        assertThat(times.percentile(0.99)).isEqualTo(7);
    }

    @Test
    void a_measure_at_its_bound_does_not_hold() {
        var measure = new Measure("up", 30, 30, "s");

        assertThat(measure.holds()).isFalse();
        assertThat(measure.row()).contains("1.00");
    }
}
