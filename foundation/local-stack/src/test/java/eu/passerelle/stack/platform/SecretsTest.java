package eu.passerelle.stack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void a_secret_stays_the_same_from_run_to_run() {
        var first = Secrets.in(file()).get("pages");

        var second = Secrets.in(file()).get("pages");

        assertThat(second).isEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void two_secrets_differ() {
        var secrets = Secrets.in(file());

        assertThat(secrets.get("pages")).isNotEqualTo(secrets.get("session"));
    }

    @Test
    void nobody_else_can_read_them() throws IOException {
        Secrets.in(file()).get("pages");

        var permissions = Files.getPosixFilePermissions(file());

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("data").resolve("secrets.properties");
    }
}
