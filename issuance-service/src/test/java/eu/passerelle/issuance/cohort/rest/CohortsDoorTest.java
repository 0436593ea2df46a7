package eu.passerelle.issuance.cohort.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.asMachine;
import static eu.passerelle.issuance.Doors.catalogTells;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import eu.passerelle.issuance.cohort.SomeFile;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results of a run from a file, by API. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class CohortsDoorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void two_hundred_rows_with_three_bad_ones_issue_197_once() throws Exception {
        var run = run();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var file =
                SomeFile.csv(
                        SomeFile.goodRows(mark, 197),
                        "=cmd(),a@learners.example,2026-11-20,1.3",
                        "B,nowhere,2026-11-20,1.3",
                        "C,c@learners.example,2026-11-20,5.0");

        var preview = upload(as("issuer.rheinfurt"), run, file).jsonPath();
        assertThat(preview.getString("state")).isEqualTo("PREVIEWED");
        assertThat(preview.getInt("ready")).isEqualTo(197);
        assertThat(preview.getList("faults.row", Integer.class)).containsExactly(199, 200, 201);
        assertThat(awardsOf(mark)).isZero();

        var id = preview.getString("cohortId");
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both =
                    IntStream.range(0, 2)
                            .<Callable<Integer>>mapToObj(i -> () -> confirm(id).statusCode())
                            .toList();
            var answers = threads.invokeAll(both);
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(202, 409);
        }

        await().atMost(PATIENCE).until(() -> read(id).getString("state").equals("COMPLETED"));
        assertThat(read(id).getInt("issued")).isEqualTo(197);
        assertThat(upload(as("issuer.rheinfurt"), run, file).jsonPath().getString("cohortId"))
                .isEqualTo(id);
        assertThat(read(id).getInt("issued")).isEqualTo(197);
    }

    @Test
    void who_may_what() {
        var run = run();
        var file = SomeFile.csv(SomeFile.goodRow("one"));
        var id = upload(as("issuer.rheinfurt"), run, file).jsonPath().getString("cohortId");

        assertThat(upload(given(), run, file).statusCode()).isEqualTo(401);
        assertThat(given().get("/api/issuance/cohorts/" + id).statusCode()).isEqualTo(401);
        for (var person : List.of("tomasz.lis", "editor.rheinfurt", "operator")) {
            assertThat(upload(as(person), run, file).statusCode()).as(person).isEqualTo(403);
            assertThat(as(person).get("/api/issuance/cohorts").statusCode()).isEqualTo(403);
        }
        for (var other : List.of(as("dr.ruiz"), asMachine("voltgrid-system"))) {
            assertThat(upload(other, run, file).statusCode()).isEqualTo(404);
        }
        assertThat(as("dr.ruiz").get("/api/issuance/cohorts/" + id).statusCode()).isEqualTo(404);
        assertThat(
                        as("dr.ruiz")
                                .post("/api/issuance/cohorts/%s/confirmation".formatted(id))
                                .statusCode())
                .isEqualTo(404);
        assertThat(upload(asMachine("rheinfurt-lms"), run, file).statusCode()).isEqualTo(201);
    }

    @Test
    void files_that_are_too_large_or_no_table_are_refused() {
        var run = run();

        upload(as("issuer.rheinfurt"), run, new byte[2 << 20]).then().statusCode(413);
        upload(as("issuer.rheinfurt"), run, new byte[] {(byte) 0xff, 0x00})
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("utf-8"));
        upload(as("issuer.rheinfurt"), run, "name\n".getBytes()).then().statusCode(400);
        as("issuer.rheinfurt")
                .contentType("text/csv")
                .body(SomeFile.csv())
                .post("/api/issuance/offerings/%s/cohorts?scheme=MINE".formatted(run))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:passerelle:problem:unknown-scheme"));
        as("issuer.rheinfurt")
                .body("{}")
                .post("/api/issuance/offerings/%s/cohorts".formatted(run))
                .then()
                .statusCode(415);
    }

    @Test
    void only_those_enrolled_get_results() {
        var run = run();
        as("issuer.rheinfurt")
                .contentType("text/csv")
                .body("email\none@learners.example\n")
                .put("/api/issuance/offerings/%s/enrolments".formatted(run))
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(1));

        var file = SomeFile.csv(SomeFile.goodRow("one"), SomeFile.goodRow("two"));
        upload(as("issuer.rheinfurt"), run, file)
                .then()
                .body("ready", equalTo(1))
                .body("faults[0].rule", equalTo("learner-enrolled"));
    }

    private static UUID run() {
        var specification = published();
        var run = UUID.randomUUID();
        catalogTells(SomeOffering.autumn(run, specification));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                as("issuer.rheinfurt")
                                        .get("/api/issuance/offerings?pageSize=100")
                                        .asString()
                                        .contains(run.toString()));
        return run;
    }

    private static Response upload(RequestSpecification call, UUID run, byte[] file) {
        return call.contentType("text/csv")
                .body(file)
                .post("/api/issuance/offerings/%s/cohorts?scheme=DE_1_TO_5".formatted(run));
    }

    private static Response confirm(String id) {
        return as("issuer.rheinfurt").post("/api/issuance/cohorts/%s/confirmation".formatted(id));
    }

    private static JsonPath read(String id) {
        return as("issuer.rheinfurt").get("/api/issuance/cohorts/" + id).jsonPath();
    }

    private static long awardsOf(String mark) {
        return as("issuer.rheinfurt")
                .get("/api/issuance/awards?pageSize=100")
                .jsonPath()
                .getList("items.learner.email", String.class)
                .stream()
                .filter(mail -> mail.startsWith(mark))
                .count();
    }
}
