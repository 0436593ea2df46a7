package eu.passerelle.verification.verdict.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Makes the copy of the registry as old as it gets after two days without Kafka. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class AStaleRegistryTest {
    private static final String TWO_DAYS_AGO =
            "update trust_copy set heard_until = now() - interval '2 days'";

    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;
    @Inject Pool pool;

    @Test
    void it_confirms_nobody_and_says_how_old_it_is() {
        Instant now = clock.instant();
        SomeIssuer issuer =
                new Platform(registry, standings)
                        .introduce(
                                SomeIssuer.named("waalstad", now.minus(Duration.ofDays(1))), now);
        String token = issuer.token(issuer.credential(7, now), now);

        // The service keeps looking how far it heard, so its copy stays old for a moment only.
        JsonPath answer =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> answerOfAnOldCopy(token), AStaleRegistryTest::isStale);

        assertThat(answer.getString("result")).isEqualTo("INDETERMINATE");
        assertThat(answer.<String>getList("findings.code"))
                .contains("proof-right", "issuer-registry-stale", "key-registry-stale");
        assertThat(answer.<String>getList("findings.findAll { it.moment != null }.code"))
                .contains("issuer-registry-stale");
    }

    @Test
    void it_is_fresh_again_once_everything_told_is_known_to_be_heard() {
        Instant now = clock.instant();
        Reactively.await(() -> pool.query(TWO_DAYS_AGO).execute());

        await().atMost(Duration.ofSeconds(60)).until(() -> isFreshSince(now));
    }

    private boolean isFreshSince(Instant moment) {
        return registry.heardUntil().filter(moment::isBefore).isPresent();
    }

    private static boolean isStale(JsonPath answer) {
        List<String> codes = answer.getList("findings.code");
        return codes.contains("issuer-registry-stale");
    }

    private JsonPath answerOfAnOldCopy(String token) {
        Reactively.await(() -> pool.query(TWO_DAYS_AGO).execute());
        Reactively.await(registry::catchUp);
        return given().contentType("text/plain")
                .body(token)
                .post("/api/verifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
