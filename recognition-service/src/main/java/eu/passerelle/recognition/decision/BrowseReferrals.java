package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks at what waits for an officer. */
@ApplicationScoped
public class BrowseReferrals {
    private final Referrals referrals;
    private final Claims claims;

    BrowseReferrals(Referrals referrals, Claims claims) {
        this.referrals = referrals;
        this.claims = claims;
    }

    /** Up to so many of what waits for the organisation's officers, the oldest first. */
    @WithSession
    public Uni<List<Referral.Open>> waitingFor(
            ProviderId organisation, Optional<ReferralId> after, int atMost) {
        return referrals.waitingFor(organisation, after, atMost);
    }

    /** Up to so many of what waits about the account's own credentials, the oldest first. */
    @WithSession
    public Uni<List<Referral.Open>> of(AccountId account, Optional<ReferralId> after, int atMost) {
        return claims.by(account).chain(learners -> referrals.concerning(learners, after, atMost));
    }
}
