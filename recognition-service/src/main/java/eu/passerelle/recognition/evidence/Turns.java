package eu.passerelle.recognition.evidence;

import io.smallrye.mutiny.Uni;

/**
 * Who goes first where two could decide the same at once. A decision needs several things that come
 * in by different ways; whoever brings the last one must see the others. So each takes its turn,
 * and keeps it until its transaction ends: first the learner's, then the account's.
 */
public interface Turns {
    /** Waits for whoever changes something for this learner. */
    Uni<Void> takeFor(LearnerId learner);

    /** Waits for whoever changes something for this account. */
    Uni<Void> takeFor(AccountId account);

    /** Waits for everybody, and lets nobody else in. */
    Uni<Void> takeForAll();
}
