package eu.passerelle.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeCredential;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every place for claims does. */
public abstract class ClaimsContract {
    private static final Instant THEN = Instant.parse("2026-10-20T10:00:00Z");

    private final LearnerId learner = SomeCredential.someLearner();
    private final AccountId account = new AccountId(UUID.randomUUID().toString());

    /** The place under test. */
    protected abstract Claims claims();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @Test
    void a_claim_is_found_by_its_learner_and_by_its_account() {
        var claim = new Claim(learner, account, THEN);

        run(() -> claims().put(claim));

        assertThat(run(() -> claims().on(learner))).contains(claim);
        assertThat(run(() -> claims().by(account))).containsExactly(learner);
    }

    @Test
    void a_later_claim_takes_the_place_of_an_earlier_one() {
        var other = new AccountId(UUID.randomUUID().toString());
        run(() -> claims().put(new Claim(learner, account, THEN)));

        run(() -> claims().put(new Claim(learner, other, THEN.plusSeconds(1))));

        assertThat(run(() -> claims().by(account))).isEmpty();
        assertThat(run(() -> claims().by(other))).containsExactly(learner);
    }

    @Test
    void what_nobody_claimed_is_not_found() {
        assertThat(run(() -> claims().on(learner))).isEmpty();
    }
}
