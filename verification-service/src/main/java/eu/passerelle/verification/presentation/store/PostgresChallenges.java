package eu.passerelle.verification.presentation.store;

import eu.passerelle.verification.presentation.ChallengeDigest;
import eu.passerelle.verification.presentation.Challenges;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Challenges in PostgreSQL, one for all replicas. They are forgotten after thirty days. */
@ApplicationScoped
class PostgresChallenges implements Challenges {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String INSERT =
            """
            with forgotten as (delete from used_challenge where used_at < :before)
            insert into used_challenge (digest, used_at) values (:digest, :now)
            on conflict do nothing
            """;

    @Override
    @WithTransaction
    public Uni<Boolean> useUp(ChallengeDigest challenge, Instant now) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(INSERT)
                                        .setParameter("digest", challenge.value())
                                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                                        .setParameter(
                                                "before",
                                                now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
