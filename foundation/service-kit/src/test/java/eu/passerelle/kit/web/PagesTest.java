package eu.passerelle.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Pages as a browser gets them. */
@QuarkusTest
class PagesTest {

    @Test
    void a_page_stands_in_the_layout() {
        given().accept("text/html")
                .when()
                .get("/gallery")
                .then()
                .statusCode(200)
                .body(containsString("class=\"skip\""))
                .body(containsString("<html lang=\"en\""));
    }

    @Test
    void the_address_chooses_the_language() {
        given().accept("text/html")
                .header("Accept-Language", "en")
                .when()
                .get("/gallery?lang=de")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"de\""))
                .body(containsString("Zum Inhalt springen"))
                .cookie("passerelle_lang", "de");
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://elsewhere.example")
                .when()
                .post("/gallery")
                .then()
                .statusCode(403)
                .body(not(containsString("changed")));
    }
}
