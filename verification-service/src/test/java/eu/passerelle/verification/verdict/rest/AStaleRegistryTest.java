package eu.passerelle.verification.verdict.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every copy of the registry is too old here, as it is after a long time without Kafka. */
@QuarkusTest
@TestProfile(AStaleRegistryTest.NothingIsYoungEnough.class)
@WithTestResource(PlatformStack.class)
class AStaleRegistryTest {
    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;

    @Test
    void it_confirms_nobody_and_says_how_old_it_is() {
        Instant now = clock.instant();
        SomeIssuer issuer =
                new Platform(registry, standings)
                        .introduce(
                                SomeIssuer.named("rheinfurt", now.minus(Duration.ofDays(1))), now);

        given().contentType("text/plain")
                .body(issuer.token(issuer.credential(7, now), now))
                .post("/api/verifications")
                .then()
                .statusCode(200)
                .body("result", is("INDETERMINATE"))
                .body(
                        "findings.code",
                        hasItems("proof-right", "issuer-registry-stale", "key-registry-stale"))
                .body(
                        "findings.findAll { it.moment != null }.code",
                        hasItems("issuer-registry-stale"));
    }

    /** A copy of the registry must be of this very moment. */
    public static class NothingIsYoungEnough implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("passerelle.verification.stale-after", "0s");
        }
    }
}
