package eu.passerelle.verification.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class VcalmTest {
    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;

    private SomeIssuer issuer;
    private Instant now;

    @BeforeEach
    void an_issuer_that_everybody_knows() {
        now = clock.instant();
        String alias = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        issuer =
                new Platform(registry, standings)
                        .introduce(SomeIssuer.named(alias, now.minus(Duration.ofDays(1))), now);
    }

    @Test
    void a_good_document_is_verified() {
        verify(request(document()))
                .statusCode(200)
                .body("verified", is(true))
                .body("problemDetails.size()", is(0))
                .body("results.validFrom.verified", is(true))
                .body("results.validFrom.input", notNullValue())
                .body("results.credentialStatus[0].verified", is(true))
                .body("results.credentialStatus[0].input.type", is("BitstringStatusListEntry"))
                .body("results.proof[0].verified", is(true));
    }

    @Test
    void a_good_token_is_verified() {
        String token = issuer.token(issuer.credential(7, now), now);

        verify(request('"' + token + '"')).statusCode(200).body("verified", is(true));
    }

    @Test
    void an_enveloped_token_is_verified() {
        String token = issuer.token(issuer.credential(7, now), now);
        String enveloped =
                """
                {"@context": "https://www.w3.org/ns/credentials/v2",
                 "id": "data:application/vc+jwt,%s", "type": "EnvelopedVerifiableCredential"}
                """;

        verify(request(enveloped.formatted(token))).statusCode(200).body("verified", is(true));
    }

    @Test
    void a_tampered_document_is_not_verified() {
        verify(request(document().replace("Python", "Pascal")))
                .statusCode(200)
                .body("verified", is(false))
                .body("result", is("FAIL"))
                .body("problemDetails.title", contains("proof-wrong"))
                .body(
                        "problemDetails.type",
                        contains("https://w3id.org/security#PROOF_VERIFICATION_ERROR"))
                .body("results.proof[0].verified", is(false))
                .body("results.credentialStatus.size()", is(0));
    }

    @Test
    void what_could_not_be_checked_is_not_verified() {
        SomeIssuer stranger = SomeIssuer.named("stranger", now.minus(Duration.ofDays(1)));

        verify(request(stranger.document(stranger.credential(7, now), now)))
                .statusCode(200)
                .body("verified", is(false))
                .body("result", is("INDETERMINATE"))
                .body("problemDetails.title", hasItem("issuer-not-known"));
    }

    @Test
    void a_credential_that_breaks_its_format_is_invalid_input() {
        ObjectNode broken = Json.object(document());
        broken.remove("credentialSubject");

        verify(request(Json.text(broken)))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:passerelle:problem:malformed-credential"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"verifiableCredential\":null}",
                "{\"verifiableCredential\":7}",
                "{\"verifiableCredential\":[]}",
                "{\"verifiableCredential\":\"\"}",
                "{\"verifiableCredential\":\"eyJhbGciOiJub25lIn0.e30.\"}",
                "{\"verifiableCredential\":{}}",
                "{\"verifiableCredential\":{},\"verifiableCredential\":{}}"
            })
    void invalid_input_is_a_problem(String body) {
        verify(body).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void a_request_that_is_not_json_is_a_problem() {
        given().contentType("text/plain")
                .body("hello")
                .post("/api/vc/credentials/verify")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_request_larger_than_a_mebibyte_is_too_large() {
        verify(" ".repeat(1 << 20) + request(document()))
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private String document() {
        return issuer.document(issuer.credential(7, now), now);
    }

    private static String request(String credential) {
        return "{\"verifiableCredential\":%s,\"options\":{\"returnResults\":true}}"
                .formatted(credential);
    }

    private static ValidatableResponse verify(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/vc/credentials/verify")
                .then();
    }
}
