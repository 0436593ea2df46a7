package eu.passerelle.issuance.award.store;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.Awards;
import eu.passerelle.issuance.award.Grant;
import eu.passerelle.issuance.award.RequestKey;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Awards in PostgreSQL. */
@ApplicationScoped
class PostgresAwards implements Awards {

    private static final String ONE = "from AwardRow where id = :id and providerId = :provider";
    private static final String BY_PROVIDER =
            "from AwardRow where providerId = :provider %s order by id desc";
    private static final String BY_LEARNER =
            "from AwardRow where learnerId = :learner order by id desc";
    private static final String BY_KEY =
            "from AwardRow where providerId = :provider and requestKey = :key";
    private static final String ADD =
            """
            insert into award (id, provider_id, specification_id, specification_version,
                offering_id, learner_id, holder_name, achieved_on, grade, granted_at, request_key)
            values (:id, :provider, :specification, :version,
                :offering, :learner, :holderName, :achievedOn, :grade, :grantedAt, :key)
            on conflict (provider_id, request_key) do nothing""";

    @Override
    public Uni<Optional<Award>> get(ProviderId provider, AwardId id) {
        return one(provider, id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Award>> getForChange(ProviderId provider, AwardId id) {
        return one(provider, id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<List<Award>> grantedBy(ProviderId provider, PageQuery query) {
        return Panache.getSession()
                .chain(session -> grantedBy(session, provider, query))
                .map(rows -> rows.stream().map(AwardRow::award).toList());
    }

    @Override
    public Uni<List<Award>> grantedTo(LearnerId learner) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(BY_LEARNER, AwardRow.class)
                                        .setParameter("learner", learner.value())
                                        .getResultList())
                .map(rows -> rows.stream().map(AwardRow::award).toList());
    }

    // The second of two at once waits in the insert until the first one is through, then finds it.
    @Override
    public Uni<Award> addOnce(Award.Granted award, Optional<RequestKey> key) {
        return Panache.getSession()
                .chain(session -> addOnce(session, award, key.map(RequestKey::value).orElse(null)));
    }

    @Override
    public Uni<Void> put(Award award) {
        return Panache.getSession()
                .chain(session -> session.find(AwardRow.class, award.id().value()))
                .invoke(row -> row.become(award))
                .replaceWithVoid();
    }

    private static Uni<Optional<Award>> one(ProviderId provider, AwardId id, LockModeType lock) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ONE, AwardRow.class)
                                        .setParameter("id", id.value())
                                        .setParameter("provider", provider.value())
                                        .setLockMode(lock)
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(AwardRow::award));
    }

    private static Uni<List<AwardRow>> grantedBy(
            Mutiny.Session session, ProviderId provider, PageQuery query) {
        var after = query.afterId();
        var selection =
                session.createSelectionQuery(
                        BY_PROVIDER.formatted(after.isPresent() ? "and id < :after" : ""),
                        AwardRow.class);
        after.ifPresent(id -> selection.setParameter("after", id));
        return selection
                .setParameter("provider", provider.value())
                .setMaxResults(query.limit())
                .getResultList();
    }

    private static Uni<Award> addOnce(Mutiny.Session session, Award.Granted award, String key) {
        return add(session, award.grant(), key)
                .chain(
                        added ->
                                added == 1
                                        ? Uni.createFrom().item(award)
                                        : byKey(session, award.grant().provider(), key));
    }

    private static Uni<Integer> add(Mutiny.Session session, Grant grant, String key) {
        return session.createNativeQuery(ADD)
                .setParameter("id", grant.award().value())
                .setParameter("provider", grant.provider().value())
                .setParameter("specification", grant.specification().id())
                .setParameter("version", grant.specification().version())
                .setParameter("offering", grant.offering().orElse(null))
                .setParameter("learner", grant.learner().value())
                .setParameter("holderName", grant.holderName())
                .setParameter("achievedOn", grant.achievedOn())
                .setParameter("grade", grant.grade().orElse(null))
                .setParameter("grantedAt", grant.grantedAt())
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Uni<Award> byKey(Mutiny.Session session, ProviderId provider, String key) {
        return session.createSelectionQuery(BY_KEY, AwardRow.class)
                .setParameter("provider", provider.value())
                .setParameter("key", key)
                .getSingleResult()
                .map(AwardRow::award);
    }
}
