package eu.passerelle.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.stack.home.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir Path folder;

    @Test
    void whatever_was_started_is_ended_by_a_later_run() {
        var child = Child.start(sleeping("sleeper"), records());

        var ended = records().endAll(PATIENCE);

        assertThat(ended).containsExactly("sleeper");
        assertThat(child.alive()).isFalse();
        assertThat(records().all()).isEmpty();
    }

    @Test
    void one_that_will_not_end_is_made_to() {
        var stubborn = order("stubborn", "trap '' TERM; while :; do sleep 0.05; done");
        var child = Child.start(stubborn, records());
        child.awaitReady(() -> true, PATIENCE);

        records().endAll(Duration.ofMillis(300));

        assertThat(child.alive()).isFalse();
    }

    @Test
    void nothing_starts_once_everything_is_being_stopped() {
        var records = records();
        records.close();

        assertThatThrownBy(() -> Child.start(sleeping("late"), records))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("late is not started");
    }

    @Test
    void a_child_that_dies_while_starting_tells_the_end_of_its_log() {
        var child = Child.start(order("broken", "echo no room left; exit 3"), records());

        assertThatThrownBy(() -> child.awaitReady(() -> false, PATIENCE))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("no room left");
    }

    private ProcessRecords records() {
        return new ProcessRecords(folder.resolve("processes"));
    }

    private Child.Order sleeping(String name) {
        return order(name, "exec sleep 60");
    }

    private Child.Order order(String name, String script) {
        return new Child.Order(
                name,
                Layer.SERVICE,
                List.of("sh", "-c", script),
                Map.of(),
                folder,
                folder.resolve(name + ".log"));
    }
}
