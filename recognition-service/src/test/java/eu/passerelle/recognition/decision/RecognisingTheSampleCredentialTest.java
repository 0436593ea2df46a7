package eu.passerelle.recognition.decision;

import static eu.passerelle.contracts.recognition.v1.Finding.Difference.NONE;
import static eu.passerelle.contracts.recognition.v1.Finding.Difference.NON_SUBSTANTIAL;
import static eu.passerelle.contracts.recognition.v1.Finding.Element.LEVEL;
import static eu.passerelle.contracts.recognition.v1.Finding.Element.OUTCOMES;
import static eu.passerelle.contracts.recognition.v1.Finding.Element.PROFILE;
import static eu.passerelle.contracts.recognition.v1.Finding.Element.QUALITY;
import static eu.passerelle.contracts.recognition.v1.Finding.Element.WORKLOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.passerelle.contracts.recognition.v1.Decision.Mode;
import eu.passerelle.contracts.recognition.v1.Decision.Outcome;
import eu.passerelle.contracts.recognition.v1.Finding;
import eu.passerelle.contracts.recognition.v1.RecognitionDecided;
import eu.passerelle.contracts.recognition.v1.RecognitionReopened;
import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.SomeTarget;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.programme.Target;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MC1 by Rheinfurt for T1 at Tormes under NDA-2026-03. */
class RecognisingTheSampleCredentialTest {
    private final World world = new World();
    private final AccountId account = new AccountId("tomasz");
    private final LearnerId learner = SomeCredential.someLearner();
    private final Target.Active t1 = SomeTarget.t1();
    private final Agreement.Active nda = SomeAgreement.active(SomeAgreement.nda(t1.id()));
    private final Credential.Valid mc1 = SomeCredential.mc1(learner);

    @BeforeEach
    void a_learner_who_consented() {
        world.with(t1).with(nda);
        world.claimed(learner, account);
        world.consented(account, nda.id());
    }

    @Test
    void the_target_is_met_in_full_and_four_credits_are_granted() {
        world.issued(mc1);

        var ruling = world.decisions.all().getFirst().ruling();
        assertThat(ruling.worth().credits().ects()).isEqualByComparingTo("4");
        assertThat(ruling.worth().remaining().ects()).isEqualByComparingTo("1");
        assertThat(ruling.basis().reference()).isEqualTo("NDA-2026-03");
    }

    @Test
    void each_of_the_five_elements_is_explained() {
        world.issued(mc1);

        var comparison = world.decisions.all().getFirst().ruling().comparison();
        assertThat(comparison.findings())
                .extracting(f -> f.element(), f -> f.difference())
                .containsExactly(
                        tuple(LEVEL, NONE),
                        tuple(WORKLOAD, NON_SUBSTANTIAL),
                        tuple(QUALITY, NONE),
                        tuple(PROFILE, NONE),
                        tuple(OUTCOMES, NON_SUBSTANTIAL));
        assertThat(comparison.outcomes().essentialMet()).isEqualTo(3);
        assertThat(comparison.outcomes().unmet()).containsExactly("E4");
    }

    @Test
    void the_decision_reads_as_a_sentence_in_english_and_german() {
        world.issued(mc1);

        var summary = world.decisions.all().getFirst().ruling().summary();
        assertThat(summary.in("en"))
                .isEqualTo(
                        "Recognised as Programming for Data Science under agreement NDA-2026-03."
                                + " 4 of 5 ECTS are credited; 1 ECTS is still to earn.");
        assertThat(summary.in("de"))
                .isEqualTo(
                        "Anerkannt als Programmieren für Data Science nach der Vereinbarung"
                                + " NDA-2026-03. 4 von 5 ECTS werden angerechnet;"
                                + " 1 ECTS ist noch zu erwerben.");
    }

    @Test
    void the_world_is_told_what_and_why() {
        world.issued(mc1);

        var decision = world.told.of(RecognitionDecided.class).getFirst().decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.FULL);
        assertThat(decision.mode()).isEqualTo(Mode.AUTOMATIC);
        assertThat(decision.credits()).isEqualTo(new BigDecimal("4"));
        assertThat(decision.findings())
                .extracting(Finding::observed, Finding::required)
                .contains(tuple("4 ECTS", "5 ECTS"), tuple("EQF level 6", "EQF level 6"));
        assertThat(decision.decidedAt()).isEqualTo(World.NOON);
    }

    @Test
    void hearing_of_it_twice_decides_once() {
        world.issued(mc1);
        world.issued(mc1);

        assertThat(world.decisions.all()).hasSize(1);
        assertThat(world.told.of(RecognitionDecided.class)).hasSize(1);
    }

    @Test
    void taking_the_credential_back_puts_the_decision_under_review() {
        world.issued(mc1);

        world.revoked(mc1);

        assertThat(world.decisions.all()).singleElement().isInstanceOf(Decision.UnderReview.class);
        assertThat(world.told.of(RecognitionReopened.class))
                .extracting(RecognitionReopened::cause, RecognitionReopened::reopenedAt)
                .containsExactly(tuple(RecognitionReopened.Cause.CREDENTIAL_REVOKED, World.NOON));
    }

    @Test
    void a_credential_taken_back_before_we_heard_of_it_is_never_recognised() {
        world.revoked(mc1);

        world.issued(mc1);

        assertThat(world.decisions.all()).isEmpty();
        assertThat(world.told.facts()).isEmpty();
    }

    @Test
    void a_consent_taken_back_stops_new_decisions() {
        world.tookBack(account, nda.id());

        world.issued(mc1);

        assertThat(world.decisions.all()).isEmpty();
    }

    @Test
    void a_consent_taken_back_leaves_what_was_decided() {
        world.issued(mc1);

        world.tookBack(account, nda.id());

        assertThat(world.decisions.all()).singleElement().isInstanceOf(Decision.Standing.class);
    }

    @Test
    void a_credential_from_before_the_first_day_is_not_recognised() {
        world.issued(
                SomeCredential.of(
                        SomeAchievement.mc1(), learner, Instant.parse("2025-12-31T23:59:59Z")));

        assertThat(world.decisions.all()).isEmpty();
        assertThat(world.referrals.all()).isEmpty();
    }

    @Test
    void a_credential_from_before_the_end_is_recognised_however_late_we_hear_of_it() {
        world.ended(SomeOrganisation.TORMES, nda.id());

        world.issued(mc1);

        assertThat(world.decisions.all()).hasSize(1);
    }

    @Test
    void a_credential_from_after_the_end_is_not_recognised() {
        world.ended(SomeOrganisation.TORMES, nda.id());

        world.issued(SomeCredential.of(SomeAchievement.mc1(), learner, World.NOON.plusSeconds(1)));

        assertThat(world.decisions.all()).isEmpty();
    }

    @Test
    void what_lacks_evidence_is_left_to_an_officer_and_never_refused() {
        world.issued(
                SomeCredential.of(
                        SomeAchievement.mc1With("4", null, "0613", null),
                        learner,
                        SomeCredential.IN_AUTUMN));

        assertThat(world.decisions.all()).isEmpty();
        assertThat(world.told.facts()).isEmpty();
        assertThat(world.referrals.all())
                .singleElement()
                .isInstanceOf(Referral.Open.class)
                .extracting(referral -> referral.matter().why())
                .isEqualTo(Referral.Why.NO_TARGET_MET);
    }

    @Test
    void taking_back_a_credential_that_waits_closes_the_matter() {
        var unclear =
                SomeCredential.of(
                        SomeAchievement.mc1With(null, 6, "0613", null),
                        learner,
                        SomeCredential.IN_AUTUMN);
        world.issued(unclear);

        world.revoked(unclear);

        assertThat(world.referrals.all()).singleElement().isInstanceOf(Referral.Closed.class);
    }

    @Test
    void under_a_second_agreement_it_is_not_counted_again_in_the_same_programme() {
        var second =
                SomeAgreement.active(
                        SomeAgreement.terms("NDA-2026-04", SomeAgreement.cover(t1.id())));
        world.with(second);
        world.consented(account, second.id());

        world.issued(mc1);

        assertThat(world.decisions.all()).hasSize(1);
        assertThat(world.referrals.all())
                .extracting(referral -> referral.matter().why())
                .containsExactly(Referral.Why.COUNTED_ALREADY);
    }
}
