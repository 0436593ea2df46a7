package eu.passerelle.verification.verdict.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.passerelle.contracts.Fact;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves out one thing after the other that is told, and looks that nothing passes without it. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class NothingTurnsIntoAPassTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;

    private SomeIssuer issuer;
    private Instant now;

    @BeforeEach
    void an_issuer_nobody_told_of_yet() {
        now = clock.instant();
        String alias = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        issuer = SomeIssuer.named(alias, now.minus(Duration.ofDays(1)));
        var other = SomeIssuer.named(alias + "-other", now.minus(Duration.ofDays(1)));
        new Platform(registry, standings).introduce(other, now);
    }

    @ParameterizedTest
    @CsvSource({
        "ProviderRegistered, issuer-not-known",
        "SpecificationPublished, specification-not-known",
        "IssuerKeyActivated, proof-key-unknown",
        "StatusListPublished, status-list-not-known"
    })
    void without_one_kind_of_fact_nothing_passes(String left, String code) {
        facts().stream()
                .filter(fact -> !fact.getClass().getSimpleName().equals(left))
                .forEach(Platform::tell);

        awaitOnlyMissing(left, code);

        for (String credential : List.of(document(), token())) {
            JsonPath answer = answer(credential);
            assertThat(answer.getString("result")).isEqualTo("INDETERMINATE");
            assertThat(answer.<String>getList("findings.code")).contains(code);
        }
    }

    private void awaitOnlyMissing(String left, String code) {
        int missing = left.equals("IssuerKeyActivated") ? 5 : 1;
        await("nothing but " + code)
                .atMost(PATIENCE)
                .until(() -> unsure(answer(document())).size() <= missing);
    }

    private static List<String> unsure(JsonPath answer) {
        return answer.getList("findings.findAll { it.result != 'PASS' }.code");
    }

    @Test
    void with_all_of_them_it_passes() {
        facts().forEach(Platform::tell);

        await().atMost(PATIENCE).until(() -> unsure(answer(document())).isEmpty());

        assertThat(answer(token()).getString("result")).isEqualTo("PASS");
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(issuer.keysActivated());
        facts.add(issuer.registered());
        facts.add(issuer.specification());
        facts.add(issuer.listPublished(now, now.plus(Duration.ofHours(1))));
        return facts;
    }

    private String document() {
        return issuer.document(issuer.credential(7, now), now);
    }

    private String token() {
        return issuer.token(issuer.credential(7, now), now);
    }

    private static JsonPath answer(String credential) {
        return given().contentType("application/octet-stream")
                .body(credential.getBytes(StandardCharsets.UTF_8))
                .post("/api/verifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
