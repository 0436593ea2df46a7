package eu.passerelle.catalog.specification.web;

import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.published;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.catalog.Door;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class WorkspacePagesTest {

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/catalog/workspace",
        "GET,/catalog/workspace/published",
        "POST,/catalog/workspace",
        "GET,/catalog/workspace/00000000-0000-7000-8000-000000000000",
        "POST,/catalog/workspace/00000000-0000-7000-8000-000000000000",
        "POST,/catalog/workspace/00000000-0000-7000-8000-000000000000/versions",
        "POST,/catalog/workspace/00000000-0000-7000-8000-000000000000/withdrawal",
        "GET,/catalog/workspace/00000000-0000-7000-8000-000000000000/dates"
    })
    void a_stranger_is_sent_to_the_log_in(String method, String path) {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .request(method, path)
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void a_draft_has_no_page_for_strangers() {
        var id = drafted("editor.rheinfurt", course("Hidden"));

        given().accept("text/html")
                .get("/catalog/specifications/" + id)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"));
    }

    @Test
    void a_course_page_speaks_german_to_who_reads_german() {
        var id = published("editor.rheinfurt", course("Öffentlich"));

        given().accept("text/html")
                .header("Accept-Language", "de")
                .get("/catalog/specifications/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Öffentlich (deutsch)"))
                .body(containsString("Was wir nicht wissen"))
                .body(containsString("von 13"));
    }

    @Test
    void what_is_written_by_others_is_text_and_never_markup() {
        var id = published("editor.rheinfurt", course("<script>alert(1)</script>"));

        given().accept("text/html")
                .get("/catalog/specifications/" + id)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    @ParameterizedTest
    @CsvSource({"q,'\"><b>'", "eqf,nine", "ectsMin,lots", "language,klingon", "isced,x"})
    void the_search_page_takes_whatever_is_typed(String field, String value) {
        given().accept("text/html").queryParam(field, value).get("/catalog").then().statusCode(200);
    }
}
