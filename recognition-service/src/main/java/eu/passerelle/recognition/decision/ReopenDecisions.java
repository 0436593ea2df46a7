package eu.passerelle.recognition.decision;

import eu.passerelle.contracts.recognition.v1.RecognitionReopened.Cause;
import eu.passerelle.recognition.evidence.CredentialId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Looks again at what rests on a credential that was taken back. */
@ApplicationScoped
class ReopenDecisions {
    private final Decisions decisions;
    private final Referrals referrals;
    private final KeepDecisions keep;
    private final Clock clock;

    ReopenDecisions(Decisions decisions, Referrals referrals, KeepDecisions keep, Clock clock) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.keep = keep;
        this.clock = clock;
    }

    /** Puts its decisions under review and closes what still waited. */
    Uni<Void> reopenAbout(CredentialId credential) {
        return decisions
                .about(List.of(credential))
                .chain(this::reopenEach)
                .chain(() -> referrals.about(List.of(credential)))
                .chain(this::closeEach);
    }

    private Uni<Void> reopenEach(List<Decision> decided) {
        return Multi.createFrom()
                .iterable(decided)
                .onItem()
                .transformToUniAndConcatenate(this::reopen)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> closeEach(List<Referral> referred) {
        return Multi.createFrom()
                .iterable(referred)
                .onItem()
                .transformToUniAndConcatenate(this::close)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> reopen(Decision decision) {
        return switch (decision) {
            case Decision.Standing standing ->
                    keep.reopened(standing.reopen(Cause.CREDENTIAL_REVOKED, clock.instant()));
            case Decision.UnderReview already -> nothing();
        };
    }

    private Uni<Void> close(Referral referral) {
        return switch (referral) {
            case Referral.Open open -> keep.referred(open.close(clock.instant()));
            case Referral.Closed already -> nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
