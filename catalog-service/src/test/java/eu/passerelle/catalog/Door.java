package eu.passerelle.catalog;

import static io.restassured.RestAssured.given;

import eu.passerelle.testkit.stack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The service's HTTP doors in tests, and what to find behind them. */
public final class Door {
    public static final String PROVIDERS = "/api/catalog/providers";
    public static final String SPECIFICATIONS = "/api/catalog/specifications";
    public static final String COMPLETE =
            """
            {"title":{"en":"%s","de":"%s (deutsch)"},
             "description":{"en":"From a raw table to a finding that others can check."},
             "outcomes":[{"text":{"en":"Write Python programs"},"assessed":true,
                 "skills":["http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"]}],
             "ects":%s,"hours":%s,"eqfLevel":6,"iscedF":"0613",
             "assessment":{"type":"PROJECT","supervision":"SUPERVISED_ONLINE",
                 "identification":"DOCUMENT"},
             "languages":["en"],"participation":"ONLINE","orientation":"MIXED"}
            """;

    private Door() {}

    public static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username)).contentType(ContentType.JSON);
    }

    public static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON);
    }

    /** The sample universities and a company, registered if they are not yet. */
    public static void registered() {
        register("rheinfurt", "HIGHER_EDUCATION_INSTITUTION");
        register("waalstad", "HIGHER_EDUCATION_INSTITUTION");
        register("voltgrid", "COMPANY");
    }

    public static String course(String title) {
        return course(title, "4", "110");
    }

    public static String course(String title, String ects, String hours) {
        return COMPLETE.formatted(title, title, ects, hours);
    }

    /** A draft's id. */
    public static String drafted(String username, String body) {
        return as(username)
                .body(body)
                .post(SPECIFICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A published specification's id. */
    public static String published(String username, String body) {
        var id = drafted(username, body);
        publish(username, id).statusCode(200);
        return id;
    }

    public static ValidatableResponse publish(String username, String id) {
        return as(username).post(SPECIFICATIONS + "/{id}/publication", id).then();
    }

    /** Registers a provider if it is not registered yet. */
    public static void register(String id, String kind) {
        var body =
                Map.of(
                        "id",
                        id,
                        "name",
                        "Provider " + id,
                        "kind",
                        kind,
                        "country",
                        "DE",
                        "homepage",
                        "https://" + id + ".example",
                        "qualityAssurance",
                        Map.of("agency", "AQ-Rhein"));
        as("operator").body(body).post(PROVIDERS);
    }
}
