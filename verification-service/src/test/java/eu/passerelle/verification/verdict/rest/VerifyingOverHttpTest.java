package eu.passerelle.verification.verdict.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.issuance.v1.IssuerKeyCompromised;
import eu.passerelle.contracts.issuance.v1.IssuerKeyRetired;
import eu.passerelle.contracts.verification.v1.CredentialVerified;
import eu.passerelle.credentials.Credential;
import eu.passerelle.testkit.facts.KafkaProbe;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class VerifyingOverHttpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CLEAR = 7;
    private static final int SET = 8;

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
    void a_good_document_passes() {
        verified("application/vc", document())
                .statusCode(200)
                .body("result", is("PASS"))
                .body("findings.result", everyItem(is("PASS")))
                .body("findings.size()", is(7))
                .body("withheld.size()", is(0))
                .body("sentence.en", containsString("genuine"))
                .body("sentence.de", containsString("echt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vc+jwt",
                "application/jwt",
                "text/plain",
                "application/octet-stream"
            })
    void a_good_token_passes_whatever_it_is_called(String mediaType) {
        verified(mediaType, token()).statusCode(200).body("result", is("PASS"));
    }

    @Test
    void a_good_token_as_json_passes() {
        verified("application/json", '"' + token() + '"').body("result", is("PASS"));
    }

    @Test
    void a_good_document_in_a_file_passes() {
        given().multiPart("file", "credential.json", document().getBytes(StandardCharsets.UTF_8))
                .post("/api/verifications")
                .then()
                .statusCode(200)
                .body("result", is("PASS"));
    }

    @Test
    void the_issuer_is_named_as_the_registry_names_it() {
        verified("application/vc", document())
                .body("issuer.name", is("Universität " + issuer.alias()))
                .body("issuer.providerId", is(issuer.alias()))
                .body("learned.title.en", is("Applied Data Analysis with Python"))
                .body("learned.eqfLevel", is(6))
                .body("learned.ects", is(4))
                .body("learned.hours", is(110));
    }

    @Test
    void the_answer_names_no_learner() {
        String answer = verified("application/vc", document()).extract().asString();

        assertThat(answer).doesNotContain("Amira").doesNotContain("learners.example");
    }

    @Test
    void a_tampered_document_fails_and_the_rest_is_withheld() {
        String tampered = document().replace("Applied Data Analysis", "Advanced Data Analysis");

        verified("application/vc", tampered)
                .statusCode(200)
                .body("result", is("FAIL"))
                .body("findings.code", contains("format-read", "proof-wrong"))
                .body("withheld", contains("validity", "status", "issuer", "key", "specification"))
                .body("issuer", nullValue())
                .body("learned", nullValue());
    }

    @Test
    void a_credential_is_refused_once_its_list_says_so() {
        String token = issuer.token(issuer.credential(SET, now), now);
        verified("text/plain", token).body("result", is("PASS"));

        Platform.tell(issuer.listPublished(now, now.plus(Duration.ofHours(1)), SET));

        awaitFinding("status-revoked", token);
        verified("text/plain", token).body("result", is("FAIL"));
    }

    @Test
    void a_credential_is_refused_once_its_revocation_is_told_and_says_since_when() {
        Credential credential = issuer.credential(CLEAR, now);
        String document = issuer.document(credential, now);

        Platform.tell(issuer.revoked(credential, now));

        awaitFinding("status-revoked", document);
        verified("application/vc", document)
                .body("result", is("FAIL"))
                .body(
                        "findings.find { it.check == 'status' }.sentence.en",
                        containsString("took it back on"));
    }

    @Test
    void a_revocation_heard_twice_is_one() {
        Credential credential = issuer.credential(CLEAR, now);
        String document = issuer.document(credential, now);

        try (var probe = KafkaProbe.on(Context.ISSUANCE)) {
            String id = probe.tell(issuer.revoked(credential, now));
            probe.tell(id, issuer.revoked(credential, now));
            probe.tell(issuer.revoked(credential, now.plusSeconds(60)));
        }

        awaitFinding("status-revoked", document);
    }

    @Test
    void an_expired_credential_fails() {
        Instant before = now.minus(Duration.ofHours(2));
        Credential expired =
                SomeIssuer.until(issuer.credential(CLEAR, before), now.minusSeconds(60));

        verified("application/vc", issuer.document(expired, before))
                .body("result", is("FAIL"))
                .body("findings.code", hasItem("validity-ended"));
    }

    @Test
    void an_issuer_nobody_told_of_is_not_confirmed() {
        SomeIssuer stranger = SomeIssuer.named("stranger", now.minus(Duration.ofDays(1)));

        verified("application/vc", stranger.document(stranger.credential(CLEAR, now), now))
                .body("result", is("INDETERMINATE"))
                .body("findings.code", hasItem("issuer-not-known"))
                .body("findings.code", hasItem("proof-key-unknown"))
                .body("learned", nullValue());
    }

    @Test
    void what_a_retired_key_signed_before_stays_right_and_after_does_not() {
        String before = document();
        Instant retired = now.plusSeconds(1);
        Platform.tell(new IssuerKeyRetired(issuer.documentKey(), retired));
        String after = issuer.document(issuer.credential(CLEAR, now), retired.plusSeconds(30));

        awaitFinding("key-retired", after);
        verified("application/vc", before).body("result", is("PASS"));
    }

    @Test
    void what_a_compromised_key_signed_does_not_pass() {
        Instant compromised = now.minusSeconds(3600);
        Platform.tell(new IssuerKeyCompromised(issuer.documentKey(), compromised));

        awaitFinding("key-compromised", document());
    }

    @Test
    void what_a_suspended_issuer_signed_after_its_suspension_fails() {
        Platform.tell(
                new ProviderSuspended(
                        issuer.alias(),
                        "Universität",
                        ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                        "DE",
                        "https://example.org",
                        now.minusSeconds(3600)));

        awaitFinding("issuer-suspended", document());
    }

    @Test
    void a_stale_list_is_not_a_pass() {
        Instant published = clock.instant();

        Platform.tell(issuer.listPublished(published, published.plusSeconds(1)));

        awaitFinding("status-list-not-current", document());
        verified("application/vc", document()).body("result", is("INDETERMINATE"));
    }

    @Test
    void a_credential_larger_than_a_mebibyte_is_too_large() {
        verified("application/vc", " ".repeat(1 << 20) + document())
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{", "[1]", "{\"a\":1,\"a\":2}", "\ud83d\ude00", "\u0000"})
    void what_is_no_credential_is_a_problem(String text) {
        verified("application/json", text)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("urn:passerelle:problem:"));
    }

    @Test
    void json_nested_too_deeply_is_a_problem() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

        verified("application/json", deep)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:passerelle:problem:unreadable-credential"));
    }

    @Test
    void an_object_that_is_no_credential_fails() {
        verified("application/json", "{}")
                .statusCode(200)
                .body("result", is("FAIL"))
                .body("findings.code", contains("format-broken"));
    }

    @Test
    void another_media_type_is_a_problem() {
        verified("application/xml", "<credential/>")
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void another_method_is_a_problem() {
        given().get("/api/verifications")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void an_answer_is_told_as_a_count_and_nothing_else() {
        String document = document();
        verified("application/vc", document).body("result", is("PASS"));

        try (var probe = KafkaProbe.on(Context.VERIFICATION)) {
            var told = probe.await(one -> one.json().contains(issuer.alias()));
            var fact = told.as(CredentialVerified.class);

            assertThat(fact.outcome()).isEqualTo(CredentialVerified.Outcome.PASS);
            assertThat(fact.specificationId()).isEqualTo(issuer.specificationId());
            assertThat(fact.hour().toString()).endsWith(":00:00Z");
            assertThat(told.json()).doesNotContain("Amira").doesNotContain("urn:uuid");
        }
    }

    @Test
    void the_interface_description_is_complete() {
        given().get("/api/verification/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/verifications'.post.responses.keySet()", hasItem("422"))
                .body("paths.'/api/vc/credentials/verify'.post.summary", not(nullValue()))
                .body("paths.keySet()", not(hasItem("/verify")));
    }

    private static void awaitFinding(String code, String credential) {
        String mediaType = credential.startsWith("{") ? "application/vc" : "text/plain";
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                verified(mediaType, credential)
                                        .extract()
                                        .<List<String>>path("findings.code")
                                        .contains(code));
    }

    private static ValidatableResponse verified(String mediaType, String body) {
        return with(mediaType).body(body.getBytes(StandardCharsets.UTF_8)).post().then();
    }

    private static RequestSpecification with(String mediaType) {
        return given().basePath("/api/verifications").contentType(mediaType);
    }

    private String document() {
        return issuer.document(issuer.credential(CLEAR, now), now);
    }

    private String token() {
        return issuer.token(issuer.credential(CLEAR, now), now);
    }
}
