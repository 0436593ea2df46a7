package eu.passerelle.issuance.learner.store;

import eu.passerelle.issuance.learner.AccountId;
import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.Learners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Learners in PostgreSQL. */
@ApplicationScoped
class PostgresLearners implements Learners {

    private static final String BY_ACCOUNT = "from LearnerRow where accountId = :account";
    private static final String BY_MAIL = "from LearnerRow where mail = :mail";
    private static final String ADD =
            "insert into learner (id, name, mail) values (:id, :name, :mail)"
                    + " on conflict (mail) do nothing";

    @Override
    public Uni<Optional<Learner>> get(LearnerId id) {
        return Panache.getSession()
                .chain(session -> session.find(LearnerRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(LearnerRow::learner));
    }

    @Override
    public Uni<List<Learner>> all(Collection<LearnerId> ids) {
        var values = ids.stream().map(LearnerId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                "from LearnerRow where id in :ids",
                                                LearnerRow.class)
                                        .setParameter("ids", values)
                                        .getResultList())
                .map(rows -> rows.stream().map(LearnerRow::learner).toList());
    }

    @Override
    public Uni<Optional<Learner>> claimedBy(AccountId account) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(BY_ACCOUNT, LearnerRow.class)
                                        .setParameter("account", account.value())
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(LearnerRow::learner));
    }

    // The second of two at once waits in the insert until the first one is through, then finds it.
    @Override
    public Uni<Learner> findOrAdd(Learner.Unclaimed newcomer) {
        return Panache.getSession()
                .chain(session -> add(session, newcomer).chain(() -> find(session, newcomer)))
                .map(LearnerRow::learner);
    }

    @Override
    public Uni<Void> put(Learner learner) {
        return Panache.getSession()
                .chain(session -> session.merge(LearnerRow.of(learner)))
                .replaceWithVoid();
    }

    private static Uni<Integer> add(Mutiny.Session session, Learner.Unclaimed newcomer) {
        return session.createNativeQuery(ADD)
                .setParameter("id", newcomer.id().value())
                .setParameter("name", newcomer.name())
                .setParameter("mail", newcomer.mail().value())
                .executeUpdate();
    }

    private static Uni<LearnerRow> find(Mutiny.Session session, Learner.Unclaimed newcomer) {
        return session.createSelectionQuery(BY_MAIL, LearnerRow.class)
                .setParameter("mail", newcomer.mail().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
