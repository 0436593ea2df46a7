package eu.passerelle.verification.employer.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.testkit.stack.Tokens;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class BatchesOverHttpTest {
    private static final String KEYS = "/api/verification/keys";
    private static final String EMPLOYER = "hr.meridian";

    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;

    private SomeIssuer issuer(Instant now) {
        String alias = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        return new Platform(registry, standings)
                .introduce(SomeIssuer.named(alias, now.minus(Duration.ofDays(1))), now);
    }

    @Test
    void forty_credentials_with_two_malformed_get_forty_answers_and_a_receipt() {
        Instant now = clock.instant();
        SomeIssuer issuer = issuer(now);
        ArrayNode credentials = Json.newArray();
        for (int i = 0; i < 38; i++) {
            credentials.add(issuer.token(issuer.credential(i + 1, now), now));
        }
        credentials.add("no credential").addObject().put("@context", "nothing");

        JsonPath answer = batch(key(), credentials).statusCode(200).extract().jsonPath();

        assertThat(answer.getList("items")).hasSize(40);
        assertThat(answer.getInt("summary.PASS")).isEqualTo(38);
        assertThat(answer.getString("items[0].result")).isEqualTo("PASS");
        assertThat(answer.getString("items[0].issuer")).isEqualTo("Universität " + issuer.alias());
        assertThat(answer.getInt("items[38].problem.status")).isEqualTo(422);
        assertThat(answer.getString("items[38].problem.type"))
                .isEqualTo("urn:passerelle:problem:unreadable-credential");
        assertThat(answer.getString("items[39].result")).isNotEqualTo("PASS");
        checkReceipt(answer);
    }

    private void checkReceipt(JsonPath answer) {
        var receipt = VcJwt.parse(answer.getString("receipt"));
        String did = receipt.credential().get("issuer").textValue();
        byte[] published = given().get("/api/verification/receipts/did.json").asByteArray();
        DidDocument keys = DidDocument.read(did, published);

        Verification verification = receipt.verify(keys, clock.instant(), true);

        assertThat(verification.passed()).isTrue();
        JsonNode answers = receipt.credential().at("/credentialSubject/answers");
        assertThat(answers).hasSize(40);
        assertThat(answers.get(0).get("sha256").textValue())
                .isEqualTo(answer.getString("items[0].sha256"));
        assertThat(answers.get(0).get("result").textValue()).isEqualTo("PASS");
        assertThat(receipt.credential().toString()).doesNotContain("Amira");
    }

    @Test
    void saved_criteria_are_compared_with_and_judged_apart() {
        Instant now = clock.instant();
        SomeIssuer issuer = issuer(now);
        String criteria = "c-" + UUID.randomUUID().toString().substring(0, 8);
        String path = "/api/verification/criteria/" + criteria;
        employer()
                .contentType("application/json")
                .body("{\"eqfFrom\": 6, \"ectsFrom\": 3, \"supervised\": true}")
                .put(path)
                .then()
                .statusCode(200)
                .body("name", is(criteria));

        post(
                        key(),
                        "{\"credentials\":[\"%s\"],\"criteria\":\"%s\"}"
                                .formatted(issuer.token(issuer.credential(7, now), now), criteria))
                .statusCode(200)
                .body("items[0].result", is("PASS"))
                .body("items[0].adequacy.result", is("INDETERMINATE"))
                .body("items[0].adequacy.findings.code", hasItem("level-reached"))
                .body("items[0].adequacy.findings.code", hasItem("assessment-not-stated"));

        employer().get("/api/verification/criteria").then().body("name", hasItem(criteria));
        employer().delete(path).then().statusCode(204);
        employer().delete(path).then().statusCode(404);
        post(key(), "{\"credentials\":[\"x\"],\"criteria\":\"%s\"}".formatted(criteria))
                .statusCode(404);
    }

    @Test
    void criteria_that_make_no_sense_are_a_problem() {
        for (String body : new String[] {"{}", "{\"eqfFrom\": 9}", "{\"skills\": [null]}"}) {
            employer()
                    .contentType("application/json")
                    .body(body)
                    .put("/api/verification/criteria/wrong")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void more_than_may_be_is_refused_for_a_while() {
        String key = key();
        ArrayNode many = Json.newArray();
        for (int i = 0; i < 500; i++) {
            many.add("x");
        }
        int asked = 0;
        ValidatableResponse answer = batch(key, many);
        while (answer.extract().statusCode() == 200 && asked++ < 20) {
            answer = batch(key, many);
        }

        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", is("5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"credentials\":[]}",
                "{\"credentials\":\"x\"}",
                "{\"credentials\":{}}"
            })
    void what_is_no_batch_is_a_problem(String body) {
        post(key(), body).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void five_hundred_and_one_are_too_many() {
        ArrayNode many = Json.newArray();
        for (int i = 0; i < 501; i++) {
            many.add("x");
        }

        batch(key(), many).statusCode(422);
    }

    @Test
    void without_a_valid_key_nothing_is_verified() {
        String id = makeKey().path("id").toString();
        for (String shown : new String[] {"", "x", "pv_" + id + "_" + "A".repeat(43)}) {
            post(shown, "{\"credentials\":[\"x\"]}")
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_key_is_shown_once_and_ends_when_it_is_rotated_or_retired() {
        JsonNode made = makeKey();
        String id = made.path("id").textValue();
        employer().get(KEYS).then().statusCode(200).body("key", hasItem(nullValue()));

        String rotated =
                employer()
                        .post(KEYS + "/" + id + "/rotate")
                        .then()
                        .statusCode(201)
                        .body("key", notNullValue())
                        .extract()
                        .path("id");

        post(made.path("key").textValue(), "{\"credentials\":[\"x\"]}").statusCode(403);
        employer().delete(KEYS + "/" + id).then().statusCode(409);
        employer().delete(KEYS + "/" + rotated).then().statusCode(200);
        employer().delete(KEYS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void keys_are_for_employers() {
        given().get(KEYS).then().statusCode(401);
        given().auth().oauth2(Tokens.of("issuer.rheinfurt")).get(KEYS).then().statusCode(403);
    }

    private static io.restassured.specification.RequestSpecification employer() {
        return given().auth().oauth2(Tokens.of(EMPLOYER));
    }

    private JsonNode makeKey() {
        String answer =
                employer()
                        .contentType("application/json")
                        .body("{\"label\":\"applicant tracking\"}")
                        .post(KEYS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString();
        return Json.object(answer);
    }

    // An organisation has at most twenty keys, so each test gives its own up.
    private String key() {
        employer()
                .get(KEYS)
                .jsonPath()
                .<String>getList("findAll { it.retiredAt == null }.id")
                .forEach(id -> employer().delete(KEYS + "/" + id));
        return makeKey().path("key").textValue();
    }

    private static ValidatableResponse batch(String key, ArrayNode credentials) {
        return post(key, "{\"credentials\":%s}".formatted(credentials));
    }

    private static ValidatableResponse post(String key, String body) {
        return given().contentType("application/json")
                .header("Api-Key", key)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/verifications/batch")
                .then();
    }
}
