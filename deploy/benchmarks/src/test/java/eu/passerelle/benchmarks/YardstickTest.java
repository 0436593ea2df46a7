package eu.passerelle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YardstickTest {

    @Test
    void without_openssl_there_is_none() {
        var yardstick = new Yardstick("no-such-openssl", 1);

        assertThat(yardstick.measure()).isFalse();
        assertThat(yardstick.ed25519()).isEmpty();
        assertThat(yardstick.p256()).isEmpty();
    }

    @Test
    void the_rates_of_verifying_are_read_and_not_those_of_signing(@TempDir Path folder)
            throws IOException {
        Path openssl = folder.resolve("openssl");
        Files.writeString(
                openssl,
                """
                #!/bin/sh
                echo "+F4:3:256:47288.888889:18448.484848"
                echo "+F6:0:253:Ed25519:33207.575758:12205.970149"
                """);
        assertThat(openssl.toFile().setExecutable(true)).isTrue();
        var yardstick = new Yardstick(openssl.toString(), 1);

        assertThat(yardstick.measure()).isTrue();
        assertThat(yardstick.ed25519()).isEqualTo(OptionalDouble.of(12205.970149));
        assertThat(yardstick.p256()).isEqualTo(OptionalDouble.of(18448.484848));
    }
}
