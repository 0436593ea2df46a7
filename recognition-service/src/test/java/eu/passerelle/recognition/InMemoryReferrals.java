package eu.passerelle.recognition;

import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.decision.ReferralId;
import eu.passerelle.recognition.decision.Referrals;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Referrals in a map. */
public final class InMemoryReferrals implements Referrals {
    private final Map<ReferralId, Referral> referrals = new HashMap<>();

    @Override
    public Uni<List<Referral>> about(Collection<CredentialId> credentials) {
        return Uni.createFrom()
                .item(
                        () ->
                                inOrder()
                                        .filter(
                                                r ->
                                                        credentials.contains(
                                                                r.matter().source().credential()))
                                        .toList());
    }

    @Override
    public Uni<List<Referral.Open>> waitingFor(
            ProviderId organisation, Optional<ReferralId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                open(after)
                                        .filter(r -> r.matter().waitsFor().equals(organisation))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<List<Referral.Open>> concerning(
            Collection<LearnerId> learners, Optional<ReferralId> after, int atMost) {
        return Uni.createFrom()
                .item(
                        () ->
                                open(after)
                                        .filter(
                                                r ->
                                                        learners.contains(
                                                                r.matter().source().learner()))
                                        .limit(atMost)
                                        .toList());
    }

    @Override
    public Uni<Void> put(Referral referral) {
        return Uni.createFrom().voidItem().invoke(() -> referrals.put(referral.id(), referral));
    }

    /** Everything that was left to an officer. */
    public List<Referral> all() {
        return inOrder().toList();
    }

    private Stream<Referral> inOrder() {
        return referrals.values().stream()
                .sorted(Comparator.comparing(r -> r.id().value(), InOrder.UUIDS));
    }

    private Stream<Referral.Open> open(Optional<ReferralId> after) {
        return inOrder()
                .filter(Referral.Open.class::isInstance)
                .map(Referral.Open.class::cast)
                .filter(r -> InOrder.isAfter(r.id().value(), after.map(ReferralId::value)));
    }
}
