package eu.passerelle.recognition;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claim;
import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.evidence.LearnerId;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims in a map. */
public final class InMemoryClaims implements Claims {
    private final Map<LearnerId, Claim> claims = new HashMap<>();

    @Override
    public Uni<Optional<Claim>> on(LearnerId learner) {
        return Uni.createFrom().item(() -> Optional.ofNullable(claims.get(learner)));
    }

    @Override
    public Uni<List<LearnerId>> by(AccountId account) {
        return Uni.createFrom()
                .item(
                        () ->
                                claims.values().stream()
                                        .filter(claim -> claim.account().equals(account))
                                        .map(Claim::learner)
                                        .toList());
    }

    @Override
    public Uni<Void> put(Claim claim) {
        return Uni.createFrom().voidItem().invoke(() -> claims.put(claim.learner(), claim));
    }
}
