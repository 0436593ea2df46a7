package eu.passerelle.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class ProblemsDoorTest {

    private static final String TRIES = "/api/recognition/tries";

    @ParameterizedTest
    @CsvSource({"UNKNOWN,404", "CONFLICT,409", "BROKEN_RULE,422", "FORBIDDEN,403", "TOO_MANY,429"})
    void a_refusal_meets_http_by_its_kind(String kind, int status) {
        problem(given().get(TRIES + "/refused/" + kind), status, "already-tried")
                .body("title", equalTo("Already tried"))
                .body("detail", equalTo("It was tried already."))
                .body("errors[0].pointer", equalTo("/try"))
                .body("errors[0].rule", equalTo("once"));
    }

    @Test
    void a_fault_tells_nothing_of_our_insides() {
        for (var path : new String[] {"/fault", "/early-fault"}) {
            var body =
                    problem(given().get(TRIES + path), 500, "fault")
                            .body("instance", startsWith("urn:uuid:"))
                            .extract()
                            .asString();
            assertThat(body).doesNotContain("secret", "inside", "Exception", "eu.passerelle");
        }
    }

    @Test
    void a_body_that_breaks_rules_is_told_all_of_them() {
        var body = "{\"title\":\" \",\"ects\":-1,\"parts\":[{\"text\":\"a\"},{\"text\":\"\"}]}";

        problem(json(body).post(TRIES), 400, "invalid-request")
                .body("errors", hasSize(3))
                .body("errors.pointer", hasItems("/title", "/ects", "/parts/1/text"))
                .body("errors.rule", hasItems("not-blank", "positive"));
    }

    @Test
    void a_missing_body_is_told() {
        problem(json("").post(TRIES), 400, "invalid-request");
    }

    @Test
    void malformed_json_is_told_without_being_quoted() {
        var answer =
                problem(json("{\"title\": \"Amira").post(TRIES), 400, "unreadable-body")
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("Amira");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\",\"mood\":\"UGLY\"} | /mood | one of GOOD, BAD",
                "{\"title\":\"x\",\"day\":\"tomorrow\"} | /day | a date, like",
                "{\"title\":\"x\",\"ects\":\"many\"} | /ects | a number",
                "{\"title\":\"x\",\"parts\":{}} | /parts | a list",
                "{\"title\":{}} | /title | text"
            })
    void a_value_of_the_wrong_form_is_pointed_at(String body, String pointer, String expected) {
        problem(json(body).post(TRIES), 400, "unreadable-body")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString(expected));
    }

    @Test
    void what_is_not_there_is_not_found() {
        problem(given().get("/api/recognition/nothing"), 404, "not-found");
        problem(given().get("/nothing"), 404, "not-found");
        problem(given().get(TRIES + "/things/not-a-uuid"), 404, "not-found");
    }

    @Test
    void a_query_of_the_wrong_form_is_refused() {
        var path = TRIES + "/things/0198c5d0-0000-7000-8000-000000000000?size=many";
        var answer = given().get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void methods_and_forms_that_are_not_there_are_told() {
        problem(given().delete(TRIES), 405, "method-not-allowed");
        problem(given().accept("image/png").get(TRIES + "/list"), 406, "not-acceptable");
        problem(
                given().contentType("text/plain").body("x").post(TRIES),
                415,
                "unsupported-media-type");
    }

    @Test
    void what_is_too_large_is_told() {
        var large = "{\"title\":\"" + "x".repeat(2_000_000) + "\"}";
        problem(json(large).post(TRIES), 413, "too-large");
    }

    @Test
    void who_is_not_known_or_may_not_is_told() {
        problem(given().get(TRIES + "/secured"), 401, "not-authenticated");
        problem(given().get(TRIES + "/silent"), 401, "not-authenticated");
        problem(as("editor.rheinfurt").get(TRIES + "/secured"), 403, "not-allowed");
        problem(as("editor.rheinfurt").get(TRIES + "/silent"), 403, "not-allowed");
        as("dr.ruiz").get(TRIES + "/secured").then().statusCode(200).body(equalTo("\"tormes\""));
    }

    @Test
    void a_token_that_is_not_ours_is_told() {
        var answer = given().auth().oauth2("not.a.token").get(TRIES + "/secured");
        problem(answer, 401, "not-authenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_was_tampered_with_is_told() {
        var token = Tokens.of("dr.ruiz");
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        problem(given().auth().oauth2(forged).get(TRIES + "/secured"), 401, "not-authenticated");
        problem(given().auth().oauth2(forged).get(TRIES + "/caller"), 401, "not-authenticated");
    }

    @Test
    void a_session_cookie_opens_no_api() {
        problem(
                given().cookie("q_session_pages", "anything").get(TRIES + "/secured"),
                401,
                "not-authenticated");
    }

    @Test
    void a_learner_has_no_organisation_to_act_for() {
        problem(as("amira.haddad").get(TRIES + "/organisation"), 403, "no-organisation");
    }

    @Test
    void the_caller_is_who_the_token_says() {
        as("amira.haddad")
                .get(TRIES + "/caller")
                .then()
                .body("email", equalTo("amira.haddad@learners.example"))
                .body("name", notNullValue())
                .body("organisation", nullValue())
                .body("roles", hasItems("learner"))
                .body("machine", equalTo(false));
        as("dr.ruiz").get(TRIES + "/caller").then().body("organisation", equalTo("tormes"));
        given().auth()
                .oauth2(Tokens.ofMachine("rheinfurt-lms"))
                .get(TRIES + "/caller")
                .then()
                .body("machine", equalTo(true))
                .body("name", nullValue())
                .body("organisation", equalTo("rheinfurt"));
        given().get(TRIES + "/caller").then().body("accountId", nullValue());
    }

    @Test
    void a_list_comes_in_pages_that_miss_and_repeat_nothing() {
        var all = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page =
                    given().queryParams(Map.of("pageSize", 50, "after", next)).get(TRIES + "/list");
            all.addAll(page.path("items"));
            next = page.path("next");
        }
        assertThat(all).hasSize(105).doesNotHaveDuplicates().first().isEqualTo("1");
    }

    @Test
    void a_page_is_bounded_and_its_cursor_ours() {
        problem(given().get(TRIES + "/list?pageSize=101"), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/pageSize"));
        problem(given().get(TRIES + "/list?pageSize=0"), 400, "invalid-request");
        problem(given().get(TRIES + "/list?after=%F0%9F"), 422, "unreadable-cursor");
        problem(given().get(TRIES + "/list?after=" + "a".repeat(2_000)), 422, "unreadable-cursor");
    }

    private static io.restassured.specification.RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static io.restassured.specification.RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username));
    }

    private static ValidatableResponse problem(Response answer, int status, String name) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:passerelle:problem:" + name))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    @Test
    void the_api_description_names_the_problems() {
        given().queryParam("format", "json")
                .get("/api/recognition/openapi")
                .then()
                .statusCode(200)
                .body("components.schemas.Problem.required", hasItems("type", "status"))
                .body("paths.'/api/recognition/tries'.post.responses.'413'", notNullValue())
                .body("paths.'/api/recognition/tries/secured'.get.responses.'403'", notNullValue())
                .body("paths.'/api/recognition/tries/secured'.get.responses.'404'", nullValue());
    }
}
