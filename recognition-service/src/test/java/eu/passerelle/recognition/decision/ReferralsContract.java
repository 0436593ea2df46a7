package eu.passerelle.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.SomeTarget;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.programme.Target;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place for referrals does. */
public abstract class ReferralsContract {
    private static final Instant CLOSED = Instant.parse("2026-11-24T12:00:00Z");

    private final LearnerId learner = SomeCredential.someLearner();
    private final Target t1 = SomeTarget.t1();
    private final Agreement agreement =
            SomeAgreement.active(
                    SomeAgreement.terms("A-" + UUID.randomUUID(), SomeAgreement.cover(t1.id())));

    /** The place under test. */
    protected abstract Referrals referrals();

    /** Where the agreements are that referrals rest on. */
    protected abstract Agreements agreements();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @BeforeEach
    void an_agreement() {
        run(() -> agreements().put(agreement));
    }

    @Test
    void what_was_put_is_found_as_it_was() {
        var waiting = put();

        assertThat(run(() -> referrals().about(List.of(waiting.matter().source().credential()))))
                .containsExactly(waiting);
        assertThat(
                        run(
                                () ->
                                        referrals()
                                                .waitingFor(
                                                        SomeOrganisation.TORMES,
                                                        Optional.empty(),
                                                        1_000)))
                .contains(waiting);
        assertThat(
                        run(
                                () ->
                                        referrals()
                                                .waitingFor(
                                                        SomeOrganisation.RHEINFURT,
                                                        Optional.empty(),
                                                        1_000)))
                .doesNotContain(waiting);
    }

    @Test
    void what_is_closed_is_kept_but_waits_no_more() {
        var closed = put().close(CLOSED);

        run(() -> referrals().put(closed));

        assertThat(run(() -> referrals().about(List.of(closed.matter().source().credential()))))
                .containsExactly(closed);
        assertThat(run(() -> referrals().concerning(List.of(learner), Optional.empty(), 10)))
                .isEmpty();
    }

    @Test
    void a_learners_referrals_come_oldest_first_and_in_pages() {
        var older = put();
        var newer = put();

        assertThat(run(() -> referrals().concerning(List.of(learner), Optional.empty(), 10)))
                .containsExactly(older, newer);
        assertThat(run(() -> referrals().concerning(List.of(learner), Optional.of(older.id()), 10)))
                .containsExactly(newer);
    }

    private Referral.Open put() {
        var waiting = SomeDecision.waiting(learner, agreement, t1);
        run(() -> referrals().put(waiting));
        return waiting;
    }
}
