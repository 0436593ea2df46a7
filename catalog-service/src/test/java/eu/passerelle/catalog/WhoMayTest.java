package eu.passerelle.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation of the API, and who may call it. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class WhoMayTest {
    private static final String ID = "00000000-0000-7000-8000-000000000000";

    @ParameterizedTest(
            name = "{0} {1}: stranger {2}, learner {3}, editor {4}, operator {5}, reviewer {6}")
    @CsvSource({
        "GET,  providers,                          200, 200, 200, 200, 200",
        "GET,  providers/nobody-here,              404, 404, 404, 404, 404",
        "POST, providers,                          401, 403, 403, 400, 403",
        "POST, providers/nobody-here/suspension,   401, 403, 403, 400, 403",
        "POST, providers/nobody-here/reinstatement,401, 403, 403, 404, 403",
        "GET,  providers/nobody-here/ladder,       404, 404, 404, 404, 404",
        "GET,  providers/nobody-here/accreditations,404,404, 404, 404, 404",
        "POST, providers/nobody-here/accreditations,401,403, 403, 403, 400",
        "POST, accreditations/ID/withdrawal,       401, 403, 403, 403, 400",
        "POST, registrations,                      401, 403, 400, 403, 403",
        "GET,  specifications,                     200, 200, 200, 200, 200",
        "GET,  specifications/ID,                  404, 404, 404, 404, 404",
        "GET,  specifications/ID/offerings,        404, 404, 404, 404, 404",
        "GET,  specifications/drafts,              401, 403, 200, 403, 403",
        "POST, specifications,                     401, 403, 201, 403, 403",
        "PUT,  specifications/ID,                  401, 403, 404, 403, 403",
        "POST, specifications/ID/versions,         401, 403, 404, 403, 403",
        "POST, specifications/ID/publication,      401, 403, 404, 403, 403",
        "POST, specifications/ID/withdrawal,       401, 403, 400, 403, 403",
        "POST, specifications/ID/offerings,        401, 403, 400, 403, 403",
        "GET,  specifications/ID/confirmations,    401, 403, 404, 403, 403",
        "POST, specifications/ID/confirmations,    401, 403, 404, 403, 403",
        "GET,  confirmations,                      401, 403, 200, 403, 403",
        "GET,  confirmations/ID,                   401, 403, 404, 403, 403",
        "POST, confirmations/ID/acceptance,        401, 403, 404, 403, 403",
        "POST, confirmations/ID/refusal,           401, 403, 400, 403, 403",
        "GET,  comparisons?id=ID,                  404, 404, 404, 404, 404",
        "GET,  oeapi/v6/courses,                   200, 200, 200, 200, 200",
        "GET,  oeapi/v6/courses/ID,                404, 404, 404, 404, 404",
        "GET,  oeapi/v6/courses/ID/course-offerings,404,404, 404, 404, 404",
        "GET,  oeapi/v6/course-offerings/ID,       404, 404, 404, 404, 404",
        "GET,  profiles,                           200, 200, 200, 200, 200",
        "GET,  specifications/ID/profiles,         404, 404, 404, 404, 404",
        "GET,  specifications/ID/credit-flags,     404, 404, 404, 404, 404",
        "GET,  audits/equal-treatment,             200, 200, 200, 200, 200",
        "GET,  audits/equal-treatment.csv,         200, 200, 200, 200, 200",
        "POST, outcome-checks,                     400, 400, 400, 400, 400",
        "GET,  openapi,                            200, 200, 200, 200, 200"
    })
    void each_role_may_what_it_needs(
            String method,
            String path,
            int stranger,
            int learner,
            int editor,
            int operator,
            int reviewer) {
        var place = "/api/catalog/" + path.replace("ID", ID);

        assertThat(status(given(), method, place)).as("stranger").isEqualTo(stranger);
        assertThat(status(as("amira.haddad"), method, place)).as("learner").isEqualTo(learner);
        assertThat(status(as("editor.rheinfurt"), method, place)).as("editor").isEqualTo(editor);
        assertThat(status(as("operator"), method, place)).as("operator").isEqualTo(operator);
        assertThat(status(as("reviewer.aq-rhein"), method, place))
                .as("reviewer")
                .isEqualTo(reviewer);
    }

    @ParameterizedTest(name = "imports: {0} {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-,401", "amira.haddad,403", "operator,403"})
    void only_editors_import(String username, int status) {
        var caller = username == null ? given() : as(username);

        caller.contentType("application/jsonl")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/catalog/imports?source=kit")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"not-a-token,401", "a.b.c,401"})
    void a_token_that_is_none_is_refused_even_where_everybody_may(String token, int status) {
        given().auth().oauth2(token).get("/api/catalog/specifications").then().statusCode(status);
    }

    private static int status(RequestSpecification caller, String method, String place) {
        var request = caller.contentType(ContentType.JSON);
        return ("GET".equals(method) ? request : request.body("{}"))
                .request(method, place)
                .statusCode();
    }

    private static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username));
    }
}
