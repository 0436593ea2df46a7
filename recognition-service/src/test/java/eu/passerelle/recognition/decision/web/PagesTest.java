package eu.passerelle.recognition.decision.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for whoever is not logged in. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class PagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/recognition", "/recognition/targets"})
    void agreements_and_targets_are_public(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recognition/mine",
                "/recognition/decisions",
                "/recognition/agreements/new",
                "/recognition/targets/new"
            })
    void the_others_lead_to_the_login(String path) {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void what_another_site_sends_is_not_taken() {
        given().redirects()
                .follow(false)
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/recognition/mine/consents/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void german_readers_read_german() {
        given().accept("text/html")
                .header("Accept-Language", "de")
                .get("/recognition")
                .then()
                .statusCode(200)
                .body(containsString("Was wo zählt"));
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        given().accept("text/html")
                .get("/recognition/agreements/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"));
    }
}
