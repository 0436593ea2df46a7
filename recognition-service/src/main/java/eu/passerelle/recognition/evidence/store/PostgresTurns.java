package eu.passerelle.recognition.evidence.store;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.evidence.Turns;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Turns as advisory locks of PostgreSQL, kept until the transaction ends. Whoever takes a turn for
 * one learner or account shares the lock that whoever takes it for all has alone.
 */
@ApplicationScoped
class PostgresTurns implements Turns {
    private static final String FOR_ALL = "passerelle.recognition";
    private static final String SHARED =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(:name, 0)) as text)";
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)";

    @Override
    public Uni<Void> takeFor(LearnerId learner) {
        return take(SHARED, FOR_ALL).chain(() -> take(ALONE, "learner/" + learner));
    }

    @Override
    public Uni<Void> takeFor(AccountId account) {
        return take(SHARED, FOR_ALL).chain(() -> take(ALONE, "account/" + account));
    }

    @Override
    public Uni<Void> takeForAll() {
        return take(ALONE, FOR_ALL);
    }

    private static Uni<Void> take(String how, String name) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(how, String.class)
                                        .setParameter("name", name)
                                        .getSingleResult())
                .replaceWithVoid();
    }
}
