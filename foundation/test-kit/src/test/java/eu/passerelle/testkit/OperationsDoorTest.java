package eu.passerelle.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.testkit.app.Levers;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class OperationsDoorTest {

    private static final String OPERATIONS = "/api/recognition/operations";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject DataSource database;

    private KafkaProbe catalog;

    @BeforeEach
    void open() {
        catalog = KafkaProbe.on(Context.CATALOG);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void a_dead_letter_that_is_tried_again_is_acted_on() {
        Levers.poison("provider/again");
        var letter = deadLetterOf(catalog.tell(fact("again", "At last")));
        Levers.cure("provider/again");

        operator()
                .post(OPERATIONS + "/dead-letters/" + letter + "/resubmission")
                .then()
                .statusCode(204);

        assertThat(note("provider/again")).isEqualTo("At last");
        operator()
                .post(OPERATIONS + "/dead-letters/" + letter + "/resubmission")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-dead-letter"));
    }

    @Test
    void a_dead_letter_that_still_fails_stays_one() {
        Levers.poison("provider/still");
        var letter = deadLetterOf(catalog.tell(fact("still", "Never")));

        operator()
                .post(OPERATIONS + "/dead-letters/" + letter + "/resubmission")
                .then()
                .statusCode(409)
                .body("type", endsWith("still-not-possible"));

        assertThat(
                        new Sql(database)
                                .one("select attempts from dead_letter where id::text = ?", letter))
                .isEqualTo("10");
        assertThat(note("provider/still")).isNull();
    }

    @Test
    void a_dead_letter_does_not_undo_a_newer_fact() {
        Levers.poison("provider/overtaken");
        var letter = deadLetterOf(catalog.tell(fact("overtaken", "Old")));
        Levers.cure("provider/overtaken");
        catalog.tell(fact("overtaken", "New"));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> "New".equals(note("provider/overtaken")));

        operator()
                .post(OPERATIONS + "/dead-letters/" + letter + "/resubmission")
                .then()
                .statusCode(409)
                .body("type", endsWith("overtaken-by-newer"));

        assertThat(note("provider/overtaken")).isEqualTo("New");
    }

    @Test
    void what_could_not_be_read_can_be_tried_again_too() {
        catalog.tell(
                "provider/nonsense",
                Map.of("ce_id", "nonsense", "ce_type", "passerelle.catalog.v1.ProviderSuspended"),
                "{".getBytes(StandardCharsets.UTF_8));

        operator()
                .post(OPERATIONS + "/dead-letters/" + deadLetterOf("nonsense") + "/resubmission")
                .then()
                .statusCode(409)
                .body("type", endsWith("still-not-possible"));
    }

    @Test
    void the_list_shows_why_and_never_what() {
        Levers.poison("provider/listed");
        var event = catalog.tell(fact("listed", "A name"));
        deadLetterOf(event);

        var list = operator().get(OPERATIONS + "/dead-letters?pageSize=100");

        var item = "items.find { it.eventId == '" + event + "' }.";
        list.then()
                .statusCode(200)
                .body(item + "reason", equalTo("IllegalStateException"))
                .body(item + "reader", equalTo("app.notes"))
                .body(item + "subject", equalTo("provider/listed"));
        assertThat(list.asString()).doesNotContain("A name");
    }

    @Test
    void the_outbox_shows_what_waits() {
        var answer = operator().get(OPERATIONS + "/outbox");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        answer.then().body("waiting", greaterThanOrEqualTo(0)).body("stuck", equalTo(0));
    }

    @Test
    void operations_are_the_operators() {
        given().get(OPERATIONS + "/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("dr.ruiz"))
                .get(OPERATIONS + "/outbox")
                .then()
                .statusCode(403);
        operator().get("/api/catalog/operations/outbox").then().statusCode(404);
    }

    private String deadLetterOf(String eventId) {
        var sql = "select id from dead_letter where event_id = ?";
        await().atMost(Duration.ofSeconds(40))
                .until(() -> new Sql(database).one(sql, eventId) != null);
        return new Sql(database).one(sql, eventId);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    private String note(String subject) {
        return new Sql(database).one("select text from note where id = ?", subject);
    }

    private static ProviderSuspended fact(String id, String name) {
        return new ProviderSuspended(id, name, ProviderKind.NGO, "DE", "https://example.org", NOON);
    }
}
