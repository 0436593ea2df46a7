package eu.passerelle.verification.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeHolder;
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

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PresentationsOverHttpTest {
    private static final String DOMAIN = "https://meridian.example";

    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;

    private final String challenge = UUID.randomUUID().toString();
    private SomeIssuer issuer;
    private SomeHolder holder;
    private Instant now;

    @BeforeEach
    void an_issuer_that_everybody_knows_and_a_holder() {
        now = clock.instant();
        String alias = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        issuer =
                new Platform(registry, standings)
                        .introduce(SomeIssuer.named(alias, now.minus(Duration.ofDays(1))), now);
        holder = SomeHolder.at(now);
    }

    private ObjectNode issuedTo(String subject) {
        ObjectNode badge = SomeIssuer.badge(issuer.credential(7, now));
        ((ObjectNode) badge.get("credentialSubject")).put("id", subject);
        return Json.object(issuer.document(badge, now));
    }

    private String presented(ObjectNode credential) {
        return request(holder.presented(holder.presentation(credential), DOMAIN, challenge));
    }

    private String request(ObjectNode presentation) {
        return "{\"verifiablePresentation\":%s,\"options\":{\"domain\":\"%s\",\"challenge\":\"%s\"}}"
                .formatted(presentation, DOMAIN, challenge);
    }

    @Test
    void what_was_issued_to_the_holder_by_somebody_known_is_verified() {
        post(presented(issuedTo(holder.did())))
                .statusCode(200)
                .body("profile", is("trust"))
                .body("verified", is(true))
                .body("result", is("PASS"))
                .body("results.presentation.challenge.verified", is(true))
                .body("results.credentials[0].verified", is(true));
    }

    @Test
    void the_same_presentation_a_second_time_is_a_replay() {
        String request = presented(issuedTo(holder.did()));
        post(request).body("verified", is(true));

        post(request)
                .statusCode(200)
                .body("verified", is(false))
                .body("result", is("FAIL"))
                .body("results.presentation.challenge.verified", is(false))
                .body("results.credentials.size()", is(0))
                .body(
                        "problemDetails.type",
                        hasItem("https://w3id.org/security#INVALID_CHALLENGE_ERROR"));
    }

    @Test
    void what_was_issued_to_another_key_is_refused() {
        post(presented(issuedTo(SomeHolder.at(now).did())))
                .body("verified", is(false))
                .body("result", is("FAIL"));
    }

    @Test
    void what_names_no_key_of_the_holder_is_not_verified() {
        post(presented(issuedTo("urn:uuid:" + UUID.randomUUID())))
                .body("verified", is(false))
                .body("result", is("INDETERMINATE"))
                .body("results.credentials[0].verified", is(true));
    }

    @Test
    void without_a_challenge_nothing_is_verified() {
        ObjectNode presentation =
                holder.presented(holder.presentation(issuedTo(holder.did())), DOMAIN, challenge);

        post("{\"verifiablePresentation\":%s}".formatted(presentation))
                .body("verified", is(false))
                .body("result", is("INDETERMINATE"));
    }

    @Test
    void a_holder_that_claims_to_be_another_is_refused() {
        ObjectNode presentation = holder.presentation(issuedTo(SomeHolder.at(now).did()));
        presentation.put(
                "holder",
                presentation.at("/verifiableCredential/0/credentialSubject/id").textValue());

        post(request(holder.presented(presentation, DOMAIN, challenge)))
                .body("verified", is(false))
                .body("result", is("FAIL"))
                .body("results.presentation.holder.verified", is(false));
    }

    @Test
    void a_credential_of_nobody_known_is_not_verified() {
        SomeHolder stranger = SomeHolder.at(now);
        ObjectNode statement = stranger.statement();
        ((ObjectNode) statement.get("credentialSubject")).put("id", holder.did());

        post(presented(stranger.signed(statement)))
                .body("verified", is(false))
                .body("results.presentation.proof[0].verified", is(true))
                .body("results.credentials[0].verified", is(false));
    }

    @Test
    void of_a_presentation_nobody_signed_the_credentials_are_told() {
        post("{\"presentation\":%s}".formatted(holder.presentation(issuedTo(holder.did()))))
                .body("verified", is(true))
                .body("results.presentation.proof.size()", is(0))
                .body("results.credentials[0].verified", is(true));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/vc/presentations/verify")
                .then();
    }
}
