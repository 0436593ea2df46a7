package eu.passerelle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Not to measure, but so that the measuring cannot rot. */
class EveryBenchmarkRunsTest {

    @Test
    void each_line_of_the_table_has_a_figure() throws RunnerException {
        var results =
                new Runner(
                                CredentialsBench.everything()
                                        .forks(0)
                                        .shouldFailOnError(true)
                                        .warmupIterations(0)
                                        .measurementIterations(1)
                                        .measurementTime(TimeValue.milliseconds(10))
                                        .build())
                        .run();

        var lines = new Table(new Figures(results), new Yardstick("openssl", 1)).lines();

        assertThat(lines).hasSizeGreaterThan(20).allMatch(line -> line.ours() > 0);
    }
}
