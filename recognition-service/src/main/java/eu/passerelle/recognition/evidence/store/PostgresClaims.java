package eu.passerelle.recognition.evidence.store;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claim;
import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.evidence.LearnerId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Claims in PostgreSQL. */
@ApplicationScoped
class PostgresClaims implements Claims {
    private static final String BY_ACCOUNT =
            "from ClaimRow where account = :account order by learner";

    @Override
    public Uni<Optional<Claim>> on(LearnerId learner) {
        return Panache.getSession()
                .chain(session -> session.find(ClaimRow.class, learner.value()))
                .map(row -> Optional.ofNullable(row).map(PostgresClaims::claim));
    }

    @Override
    public Uni<List<LearnerId>> by(AccountId account) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(BY_ACCOUNT, ClaimRow.class)
                                        .setParameter("account", account.value())
                                        .getResultList())
                .map(rows -> rows.stream().map(row -> new LearnerId(row.learner)).toList());
    }

    @Override
    public Uni<Void> put(Claim claim) {
        return Panache.getSession()
                .chain(session -> session.merge(row(claim)).call(session::flush))
                .replaceWithVoid();
    }

    private static ClaimRow row(Claim claim) {
        var row = new ClaimRow();
        row.learner = claim.learner().value();
        row.account = claim.account().value();
        row.claimedAt = claim.claimedAt();
        return row;
    }

    private static Claim claim(ClaimRow row) {
        return new Claim(new LearnerId(row.learner), new AccountId(row.account), row.claimedAt);
    }
}
