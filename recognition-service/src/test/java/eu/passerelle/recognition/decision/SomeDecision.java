package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Target;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Decisions and referrals for tests. */
final class SomeDecision {
    private static final Instant THEN = Instant.parse("2026-11-23T12:00:00Z");
    private static final AtomicLong COUNT = new AtomicLong();

    private SomeDecision() {}

    /** A decision about a new MC1 of the learner. */
    static Decision.Standing standing(LearnerId learner, Agreement agreement, Target target) {
        var mc1 = SomeCredential.mc1(learner);
        return new Decision.Standing(
                new Ruling(
                        new DecisionId(nextId()),
                        Source.of(mc1.content()),
                        Worth.of(target, Credits.of("4")),
                        Basis.of(agreement),
                        comparison(mc1, target),
                        THEN));
    }

    /** A new credential of the learner that waits for an officer. */
    static Referral.Open waiting(LearnerId learner, Agreement agreement, Target target) {
        var unclear =
                SomeCredential.of(
                        SomeAchievement.mc1With(null, 6, null, null),
                        learner,
                        SomeCredential.IN_AUTUMN);
        var candidate = new Candidate(Worth.of(target, Credits.NONE), comparison(unclear, target));
        return new Referral.Open(
                new Referral.Matter(
                        new ReferralId(nextId()),
                        Source.of(unclear.content()),
                        Basis.of(agreement),
                        Referral.Why.NO_TARGET_MET,
                        List.of(candidate),
                        THEN));
    }

    private static Comparison comparison(Credential.Valid credential, Target target) {
        return Comparison.of(
                credential.content().achievement(), target.requirement(), Conditions.NONE);
    }

    /** Grows with each call, as the real ones do. */
    private static UUID nextId() {
        return new UUID(
                0x01a2_0000_0000_7000L + (COUNT.incrementAndGet() << 16),
                UUID.randomUUID().getLeastSignificantBits());
    }
}
