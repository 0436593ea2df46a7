package eu.passerelle.verification.verdict.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as a browser without scripts sees it. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class TheVerifyPageTest {
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
    void it_asks_for_a_credential_without_an_account() {
        page("en")
                .get("/verify")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(says("Verify a credential", "Paste the credential", "No account is needed"));
    }

    @Test
    void it_speaks_german() {
        page("de").get("/verify").then().body(says("Nachweis prüfen", "Sie brauchen kein Konto"));
    }

    @Test
    void a_pasted_credential_is_answered_in_plain_words() {
        pasted("en", document())
                .statusCode(200)
                .body(
                        says(
                                "This credential is genuine, it still stands",
                                "Universität " + issuer.alias(),
                                "Applied Data Analysis with Python",
                                "EQF 6",
                                "What is not known"))
                .body(not(containsString("What it calls itself")));
    }

    @Test
    void a_file_is_answered_too_and_in_german() {
        page("de")
                .multiPart("file", "nachweis.json", document().getBytes(StandardCharsets.UTF_8))
                .post("/verify")
                .then()
                .statusCode(200)
                .body(says("Dieser Nachweis ist echt", "Was nicht bekannt ist"));
    }

    @Test
    void a_tampered_credential_shows_nothing_of_itself() {
        pasted("en", document().replace("Python", "Pascal"))
                .statusCode(200)
                .body(says("Do not rely on this credential", "The signature does not fit"))
                .body(not(containsString("Pascal")))
                .body(not(containsString("Amira")));
    }

    @Test
    void what_is_no_credential_is_asked_for_again() {
        pasted("en", "hello")
                .statusCode(422)
                .contentType("text/html")
                .body(says("This is not a credential that we can read", "hello"));
    }

    @Test
    void nothing_is_asked_for_again() {
        pasted("de", "")
                .statusCode(422)
                .body(says("Fügen Sie einen Nachweis ein oder wählen Sie eine Datei"));
    }

    @Test
    void what_a_credential_says_is_text_and_never_markup() {
        pasted("en", "</textarea><script>alert(1)</script>")
                .statusCode(422)
                .body(not(containsString("<script>alert(1)")));
    }

    @Test
    void a_large_credential_can_be_pasted() {
        pasted("en", " ".repeat(900_000) + document()).statusCode(200);
    }

    private String document() {
        return issuer.document(issuer.credential(7, now), now);
    }

    private ValidatableResponse pasted(String language, String credential) {
        return page(language).multiPart("credential", credential).post("/verify").then();
    }

    private static RequestSpecification page(String language) {
        return given().accept("text/html")
                .header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static Matcher<String> says(String... words) {
        return allOf(
                java.util.Arrays.stream(words)
                        .<Matcher<? super String>>map(word -> containsString(word))
                        .toList());
    }
}
