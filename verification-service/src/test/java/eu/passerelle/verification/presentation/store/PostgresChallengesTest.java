package eu.passerelle.verification.presentation.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.presentation.ChallengeDigest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresChallengesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Inject PostgresChallenges challenges;

    private final String challenge = UUID.randomUUID().toString();

    private boolean use(String domain, Instant now) {
        return Reactively.await(() -> challenges.useUp(ChallengeDigest.of(domain, challenge), now));
    }

    @Test
    void a_challenge_is_used_up_once() {
        assertThat(use("a.example", NOON)).isTrue();
        assertThat(use("a.example", NOON)).isFalse();
        assertThat(use("b.example", NOON)).isTrue();
    }

    @Test
    void it_is_forgotten_after_thirty_days() {
        use("a.example", NOON.minus(Duration.ofDays(31)));
        use("b.example", NOON);

        assertThat(use("a.example", NOON)).isTrue();
    }
}
