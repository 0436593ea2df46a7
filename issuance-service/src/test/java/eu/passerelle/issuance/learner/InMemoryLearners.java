package eu.passerelle.issuance.learner;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Learners in memory. */
public final class InMemoryLearners implements Learners {

    private final Map<LearnerId, Learner> all = new LinkedHashMap<>();

    @Override
    public Uni<Optional<Learner>> get(LearnerId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(id)));
    }

    @Override
    public Uni<List<Learner>> all(Collection<LearnerId> ids) {
        return Uni.createFrom()
                .item(() -> ids.stream().map(all::get).flatMap(Stream::ofNullable).toList());
    }

    @Override
    public Uni<Optional<Learner>> claimedBy(AccountId account) {
        return Uni.createFrom()
                .item(() -> all.values().stream().filter(one -> isOf(one, account)).findFirst());
    }

    @Override
    public Uni<Learner> findOrAdd(Learner.Unclaimed newcomer) {
        return Uni.createFrom().item(() -> found(newcomer).orElseGet(() -> added(newcomer)));
    }

    @Override
    public Uni<Void> put(Learner learner) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(learner.id(), learner));
    }

    private Optional<Learner> found(Learner.Unclaimed newcomer) {
        return all.values().stream().filter(one -> one.mail().equals(newcomer.mail())).findFirst();
    }

    private Learner added(Learner.Unclaimed newcomer) {
        all.put(newcomer.id(), newcomer);
        return newcomer;
    }

    private static boolean isOf(Learner learner, AccountId account) {
        return switch (learner) {
            case Learner.Claimed claimed -> claimed.account().equals(account);
            case Learner.Unclaimed ignored -> false;
        };
    }
}
