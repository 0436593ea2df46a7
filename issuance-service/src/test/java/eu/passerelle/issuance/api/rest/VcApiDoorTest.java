package eu.passerelle.issuance.api.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.asMachine;
import static eu.passerelle.issuance.Doors.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.issuance.api.SomeCredential;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The VC API as other software uses it. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class VcApiDoorTest {

    private static final String ISSUE = "/api/vc/credentials/issue";
    private static final String STATUS = "/api/vc/credentials/status";
    private static final String TEST = "/api/vc/test-issuer";

    @Inject Clock clock;

    @ParameterizedTest
    @CsvSource({
        "/issue, 201, 201",
        "/issue/ecdsa-jcs-2019, 201, 201",
        "/issue/vc-jwt/with-revocation, 201, 201",
        "/status, 200, 404"
    })
    void who_may_what(String path, int own, int others) {
        published();
        published("tormes", "dr.ruiz");
        var id = "urn:uuid:" + UUID.randomUUID();
        var credential = SomeCredential.degree().replaceFirst("urn:uuid:[^\"]*", id);
        asMachine("rheinfurt-lms").body(credential).post(ISSUE + "/vc-jwt/with-revocation");
        var body = path.equals("/status") ? revocation(id) : credential;
        var to = "/api/vc/credentials" + path;

        assertThat(stranger().body(body).post(to).statusCode()).as("stranger").isEqualTo(401);
        for (var person : List.of("tomasz.lis", "editor.rheinfurt", "operator")) {
            assertThat(as(person).body(body).post(to).statusCode()).as(person).isEqualTo(403);
        }
        assertThat(as("dr.ruiz").body(body).post(to).statusCode()).as("other").isEqualTo(others);
        assertThat(asMachine("rheinfurt-lms").body(body).post(to).statusCode())
                .as("own machine")
                .isEqualTo(own);
        assertThat(as("issuer.rheinfurt").body(body).post(to).statusCode())
                .as("own person")
                .isEqualTo(own);
    }

    @Test
    void an_organisations_credential_verifies_with_what_is_published_until_it_is_revoked() {
        published();
        var id = "urn:uuid:" + UUID.randomUUID();
        var body = SomeCredential.degree().replaceFirst("urn:uuid:[^\"]*", id);
        var issued =
                asMachine("rheinfurt-lms")
                        .body(body)
                        .post(ISSUE + "/ecdsa-rdfc-2019-p384/with-revocation");
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var before = verify(issued, rheinfurt());
        assertThat(before.passed()).as(before.toString()).isTrue();

        asMachine("rheinfurt-lms").body(revocation(id)).post(STATUS).then().statusCode(200);

        var after = verify(issued, rheinfurt());
        assertThat(after.passed(Check.PROOF)).isTrue();
        assertThat(after.passed(Check.STATUS)).isFalse();
        asMachine("rheinfurt-lms")
                .body(revocation(id).replace("true", "false"))
                .post(STATUS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:revoked-for-good"));
    }

    @Test
    void nobody_has_another_organisation_sign() {
        published();
        published("tormes", "dr.ruiz");
        var tormes = "\"issuer\":\"did:web:localhost%3A8080:issuers:tormes\",";

        asMachine("rheinfurt-lms")
                .body(SomeCredential.degree(tormes))
                .post(ISSUE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:foreign-issuer"));
    }

    @Test
    void every_way_of_the_test_issuer_is_described_and_works() {
        List<Map<String, String>> ways = given().get(TEST).jsonPath().getList("issuers");

        assertThat(ways).hasSize(11);
        for (var way : ways) {
            var issued = stranger().body(SomeCredential.degree()).post(way.get("path"));
            assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
            assertThat(issued.jsonPath().getString("note")).contains("test issuer");
            if (!way.get("cryptosuite").equals("ecdsa-sd-2023")) {
                var verification = verify(issued, DidKey.keys());
                assertThat(verification.passed()).as(verification.toString()).isTrue();
            }
        }
    }

    @Test
    void a_test_credential_is_suspended_and_stands_again() {
        var id = "urn:uuid:" + UUID.randomUUID();
        var body = SomeCredential.degree().replaceFirst("urn:uuid:[^\"]*", id);
        var issued =
                stranger().body(body).post(TEST + "/credentials/issue/vc-jwt-p384/with-suspension");
        var suspension = revocation(id).replace("revocation", "suspension");

        stranger()
                .body(suspension)
                .post(TEST + "/credentials/status")
                .then()
                .statusCode(200)
                .body("credentialStatus", hasSize(1))
                .body("credentialStatus[0].statusPurpose", equalTo("suspension"));
        assertThat(verify(issued, DidKey.keys()).passed()).isFalse();

        stranger()
                .body(suspension.replace("true", "false"))
                .post(TEST + "/credentials/status")
                .then()
                .statusCode(200);
        assertThat(verify(issued, DidKey.keys()).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"credential\":{}}",
                "{\"credential\":[]}",
                "{\"verifiableCredential\":{}}",
                "{\"a\":1,\"a\":1}",
                "{\"credential\":{\"@context\":4}}",
                "\"\\ud800\""
            })
    void bad_input_is_a_problem_of_the_callers(String body) {
        for (var path : List.of("/issue", "/issue/vc-sd-jwt/with-revocation", "/status")) {
            stranger()
                    .body(body)
                    .post(TEST + "/credentials" + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void too_much_too_deep_and_another_type_are_refused_in_time() {
        var deep = "{\"credential\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";
        var large = "{\"credential\":{\"name\":\"" + "x".repeat(2 << 20) + "\"}}";

        stranger().body(deep).post(TEST + "/credentials/issue").then().statusCode(400);
        stranger().body(large).post(TEST + "/credentials/issue").then().statusCode(413);
        given().contentType("text/plain")
                .body("x")
                .post(TEST + "/credentials/issue")
                .then()
                .statusCode(415);
    }

    @Test
    void unknown_ways_and_statuses_are_not_there() {
        for (var path : List.of("/issue/rsa", "/issue/vc-jwt/with-anything")) {
            stranger()
                    .body(SomeCredential.degree())
                    .post(TEST + "/credentials" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_list_is_read_as_json_or_as_a_token_and_kept_as_long_as_it_says() {
        var list = URI.create(entry().get("statusListCredential")).getPath();

        for (var type : List.of("application/vc", "application/json", "application/ld+json")) {
            given().accept(type).get(list).then().statusCode(200).contentType(startsWith(type));
        }
        given().accept("application/ld+json, application/json")
                .get(list)
                .then()
                .statusCode(200)
                .body("type[1]", equalTo("BitstringStatusListCredential"));
        var any = given().get(list);
        any.then()
                .contentType(startsWith("application/vc"))
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept")
                .header("Access-Control-Allow-Origin", "*");
        given().header("If-None-Match", any.header("ETag")).get(list).then().statusCode(304);
        assertThat(given().accept("application/vc+jwt").get(list).asString()).startsWith("eyJ");
        given().accept("text/html").get(list).then().statusCode(406);
    }

    private Map<String, String> entry() {
        return stranger()
                .body(SomeCredential.degree())
                .post(TEST + "/credentials/issue/eddsa-jcs-2022/with-revocation")
                .jsonPath()
                .getMap("verifiableCredential.credentialStatus");
    }

    private static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON);
    }

    private static String revocation(String id) {
        return """
        {"credentialId":"%s","credentialStatus":{"type":"BitstringStatusListEntry",
         "statusPurpose":"revocation"},"status":true}\
        """
                .formatted(id);
    }

    private static Keys rheinfurt() {
        return DidDocument.read(
                "did:web:localhost%3A8080:issuers:rheinfurt",
                given().get("/issuers/rheinfurt/did.json").asByteArray());
    }

    private Verification verify(Response issued, Keys keys) {
        var credential =
                (com.fasterxml.jackson.databind.node.ObjectNode)
                        Json.object(issued.asByteArray()).get("verifiableCredential");
        var reading = SecuredCredential.read(credential);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading)
                .credential()
                .verify(keys, url -> Optional.of(list(url, keys)), clock.instant());
    }

    private StatusListCredential list(String url, Keys keys) {
        var bytes = given().accept("application/vc").get(URI.create(url).getPath()).asByteArray();
        var reading = new StatusListReader(keys).read(bytes, clock.instant());
        assertThat(reading).as(reading.toString()).isInstanceOf(StatusListReading.Usable.class);
        return ((StatusListReading.Usable) reading).list();
    }
}
