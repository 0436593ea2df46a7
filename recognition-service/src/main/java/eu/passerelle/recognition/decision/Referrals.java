package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All referrals. */
public interface Referrals {
    /** Every referral about these credentials, in the order of their ids. */
    Uni<List<Referral>> about(Collection<CredentialId> credentials);

    /** Up to so many of what waits for the organisation's officers, the oldest first. */
    Uni<List<Referral.Open>> waitingFor(
            ProviderId organisation, Optional<ReferralId> after, int atMost);

    /** Up to so many of what waits about these learners' credentials, the oldest first. */
    Uni<List<Referral.Open>> concerning(
            Collection<LearnerId> learners, Optional<ReferralId> after, int atMost);

    /** Keeps the referral as it is now. */
    Uni<Void> put(Referral referral);
}
