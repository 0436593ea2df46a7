package eu.passerelle.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.recognition.v1.RecognitionReopened.Cause;
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

/** What every place for decisions does. */
public abstract class DecisionsContract {
    private static final Instant REOPENED = Instant.parse("2026-11-24T12:00:00Z");

    private final LearnerId learner = SomeCredential.someLearner();
    private final Target t1 = SomeTarget.t1();
    private final Agreement agreement =
            SomeAgreement.active(
                    SomeAgreement.terms("A-" + UUID.randomUUID(), SomeAgreement.cover(t1.id())));

    /** The place under test. */
    protected abstract Decisions decisions();

    /** Where the agreements are that decisions rest on. */
    protected abstract Agreements agreements();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @BeforeEach
    void an_agreement() {
        run(() -> agreements().put(agreement));
    }

    @Test
    void what_was_put_is_found_as_it_was() {
        var decision = put();

        assertThat(run(() -> decisions().find(decision.id()))).contains(decision);
        assertThat(run(() -> decisions().about(List.of(decision.ruling().source().credential()))))
                .containsExactly(decision);
    }

    @Test
    void the_last_state_is_the_one_that_is_kept() {
        var review = put().reopen(Cause.CREDENTIAL_REVOKED, REOPENED);

        run(() -> decisions().put(review));

        assertThat(run(() -> decisions().find(review.id()))).contains(review);
    }

    @Test
    void a_learners_decisions_come_newest_first_in_pages_and_nobody_elses() {
        var older = put();
        var newer = put();
        run(
                () ->
                        decisions()
                                .put(
                                        SomeDecision.standing(
                                                SomeCredential.someLearner(), agreement, t1)));

        assertThat(run(() -> decisions().concerning(List.of(learner), Optional.empty(), 10)))
                .containsExactly(newer, older);
        assertThat(run(() -> decisions().concerning(List.of(learner), Optional.empty(), 1)))
                .containsExactly(newer);
        assertThat(run(() -> decisions().concerning(List.of(learner), Optional.of(newer.id()), 10)))
                .containsExactly(older);
        assertThat(run(() -> decisions().concerning(List.of(), Optional.empty(), 10))).isEmpty();
    }

    @Test
    void an_organisations_decisions_are_those_it_recognises_by() {
        var decision = put();

        assertThat(run(() -> decisions().by(SomeOrganisation.TORMES, Optional.empty(), 1_000)))
                .contains(decision);
        assertThat(run(() -> decisions().by(SomeOrganisation.RHEINFURT, Optional.empty(), 1_000)))
                .doesNotContain(decision);
    }

    private Decision.Standing put() {
        var decision = SomeDecision.standing(learner, agreement, t1);
        run(() -> decisions().put(decision));
        return decision;
    }
}
