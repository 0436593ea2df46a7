package eu.passerelle.catalog.exchange.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Real files of courses, where there are some: {@code PASSERELLE_COURSES} names a folder with
 * {@code courses-<source>….jsonl}.
 */
@QuarkusTest
@WithTestResource(PlatformStack.class)
@EnabledIfEnvironmentVariable(named = "PASSERELLE_COURSES", matches = ".+")
class ImportingRealFilesTest {

    @Test
    void all_files_go_in_within_a_minute_and_a_second_run_changes_nothing() throws IOException {
        long started = System.nanoTime();
        int created = 0;
        for (var source : Source.values()) {
            var report = sent(source);
            System.out.printf(
                    "%-10s created %5d broken %d gaps %s%n",
                    source.label(),
                    report.getInt("created"),
                    report.getInt("broken"),
                    report.getMap("gaps"));
            created += report.getInt("created");
            assertThat(report.getInt("broken")).as(source.label()).isZero();
        }
        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf("%d drafts in %s%n", created, took);
        assertThat(took).isLessThan(Duration.ofMinutes(1));

        for (var source : Source.values()) {
            var again = sent(source);
            assertThat(again.getInt("created") + again.getInt("updated")).isZero();
        }
    }

    private static JsonPath sent(Source source) throws IOException {
        return given().auth()
                .oauth2(Tokens.of("editor.rheinfurt"))
                .contentType("application/jsonl")
                .queryParam("source", source.label())
                .body(Files.readAllBytes(file(source)))
                .post("/api/catalog/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Path file(Source source) throws IOException {
        var folder = Path.of(System.getenv("PASSERELLE_COURSES"));
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOf(source, file)).findFirst().orElseThrow();
        }
    }

    private static boolean isOf(Source source, Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("courses-" + source.label()) && name.endsWith(".jsonl");
    }
}
