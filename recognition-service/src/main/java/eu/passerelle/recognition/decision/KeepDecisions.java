package eu.passerelle.recognition.decision;

import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps what was decided, and tells the others. */
@ApplicationScoped
class KeepDecisions {
    private final Decisions decisions;
    private final Referrals referrals;
    private final Outbox outbox;

    KeepDecisions(Decisions decisions, Referrals referrals, Outbox outbox) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.outbox = outbox;
    }

    /** A decision was made. */
    Uni<Void> decided(Decision.Standing decision) {
        return decisions.put(decision).chain(() -> outbox.add(Announcements.of(decision)));
    }

    /** A decision is looked at again. */
    Uni<Void> reopened(Decision.UnderReview decision) {
        return decisions.put(decision).chain(() -> outbox.add(Announcements.of(decision)));
    }

    /** Something is left to an officer, or nothing is left of it; that is our own affair. */
    Uni<Void> referred(Referral referral) {
        return referrals.put(referral);
    }
}
