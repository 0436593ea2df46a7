package eu.passerelle.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.recognition.SomeCredential;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every place for credentials does. */
public abstract class CredentialsContract {
    private static final Instant REVOKED = Instant.parse("2026-11-01T10:00:00Z");

    private final LearnerId learner = SomeCredential.someLearner();

    /** The place under test. */
    protected abstract Credentials credentials();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @Test
    void what_was_put_is_found_as_it_was() {
        var mc1 = SomeCredential.mc1(learner);

        run(() -> credentials().put(mc1));

        assertThat(run(() -> credentials().find(mc1.id()))).contains(mc1);
    }

    @Test
    void what_a_credential_leaves_unsaid_stays_unsaid() {
        var bare =
                SomeCredential.of(
                        SomeAchievement.mc1With(null, null, null, null),
                        learner,
                        SomeCredential.IN_AUTUMN);

        run(() -> credentials().put(bare));

        assertThat(run(() -> credentials().find(bare.id()))).contains(bare);
    }

    @Test
    void the_last_state_is_the_one_that_is_kept() {
        var mc1 = SomeCredential.mc1(learner);
        run(() -> credentials().put(mc1));

        run(() -> credentials().put(mc1.revoke(REVOKED)));

        assertThat(run(() -> credentials().find(mc1.id()))).contains(mc1.revoke(REVOKED));
    }

    @Test
    void a_learners_credentials_come_oldest_first_and_nobody_elses() {
        var later = SomeCredential.mc1(learner);
        var earlier =
                SomeCredential.of(
                        SomeAchievement.mc1(), learner, SomeCredential.IN_AUTUMN.minusSeconds(60));
        run(() -> credentials().put(later));
        run(() -> credentials().put(earlier));
        run(() -> credentials().put(SomeCredential.mc1(SomeCredential.someLearner())));

        assertThat(run(() -> credentials().of(List.of(learner)))).containsExactly(earlier, later);
        assertThat(run(() -> credentials().of(List.of()))).isEmpty();
    }
}
