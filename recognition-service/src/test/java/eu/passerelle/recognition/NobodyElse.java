package eu.passerelle.recognition;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.evidence.Turns;
import io.smallrye.mutiny.Uni;

/** Turns where there is nobody to wait for. */
public final class NobodyElse implements Turns {
    @Override
    public Uni<Void> takeFor(LearnerId learner) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> takeFor(AccountId account) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> takeForAll() {
        return Uni.createFrom().voidItem();
    }
}
