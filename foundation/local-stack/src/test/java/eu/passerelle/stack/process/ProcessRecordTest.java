package eu.passerelle.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRecordTest {

    @Test
    void a_line_brings_the_record_back() {
        var record = new ProcessRecord("catalog", Layer.SERVICE, 17, Instant.ofEpochMilli(1234));

        var read = ProcessRecord.parse(record.line());

        assertThat(read).contains(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "catalog", "catalog SERVICE 1", "catalog SERVICE x 1", "a B 1 1"})
    void a_torn_line_is_no_record(String line) {
        var read = ProcessRecord.parse(line);

        assertThat(read).isEmpty();
    }

    @Test
    void a_process_with_our_number_but_another_start_is_not_ours() {
        var ours = ProcessRecord.of("me", Layer.SERVICE, ProcessHandle.current()).orElseThrow();

        var earlier =
                new ProcessRecord(
                        "me", Layer.SERVICE, ours.pid(), ours.startedAt().minusSeconds(9));

        assertThat(ours.running()).isPresent();
        assertThat(earlier.running()).isEmpty();
    }

    @Test
    void what_does_not_run_is_gone_at_once() {
        var record = new ProcessRecord("gone", Layer.SERVICE, 17, Instant.EPOCH);

        var gone = record.awaitGone(Duration.ZERO);

        assertThat(gone).isTrue();
    }
}
