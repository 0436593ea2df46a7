package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.Cohorts;
import eu.passerelle.issuance.cohort.Line;
import eu.passerelle.issuance.cohort.Outline;
import eu.passerelle.issuance.cohort.Progress;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Cohorts in PostgreSQL. Whoever issues one holds its row. */
@ApplicationScoped
class PostgresCohorts implements Cohorts {

    private static final String ONE = "from CohortRow where id = :id and providerId = :provider";
    private static final String ALL =
            "from CohortRow where providerId = :provider %s order by id desc";
    private static final String CONFIRMED =
            "select id from CohortRow where confirmedAt is not null and completedAt is null"
                    + " order by confirmedAt";
    private static final String ADD =
            """
            insert into cohort (id, provider_id, offering_id, specification_id,
                specification_version, digest, scheme, uploaded_at)
            values (:id, :provider, :offering, :specification, :version, :digest, :scheme, :at)
            on conflict (provider_id, offering_id, digest) do nothing\
            """;
    private static final String SAME =
            "from CohortRow where providerId = :provider and offeringId = :offering"
                    + " and digest = :digest";
    private final RowsOfCohorts rows = new RowsOfCohorts();

    @Override
    public Uni<Optional<Cohort>> get(ProviderId provider, CohortId id) {
        return one(provider, id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Cohort>> getForChange(ProviderId provider, CohortId id) {
        return one(provider, id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<List<Cohort>> of(ProviderId provider, PageQuery query) {
        return Panache.getSession()
                .chain(session -> of(session, provider, query))
                .map(found -> found.stream().map(CohortRow::cohort).toList());
    }

    // The second of two at once waits in the insert until the first one is through, then finds it.
    @Override
    public Uni<Cohort> addOnce(Cohort.Previewed cohort, List<Line> all) {
        return Panache.getSession()
                .chain(
                        session ->
                                add(session, cohort.outline())
                                        .chain(
                                                added ->
                                                        added == 1
                                                                ? rows.add(
                                                                                session,
                                                                                cohort.outline()
                                                                                        .id(),
                                                                                all)
                                                                        .replaceWith(cohort)
                                                                : same(session, cohort)));
    }

    @Override
    public Uni<Void> put(Cohort cohort) {
        return Panache.getSession()
                .chain(session -> session.find(CohortRow.class, cohort.outline().id().value()))
                .invoke(row -> row.become(cohort))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<CohortId>> confirmed() {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(CONFIRMED, UUID.class).getResultList())
                .map(ids -> ids.stream().map(CohortId::new).toList());
    }

    @Override
    public Uni<Optional<Cohort.Confirmed>> seize(CohortId id) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.find(
                                        CohortRow.class,
                                        id.value(),
                                        LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(CohortRow::cohort))
                .map(found -> found.filter(Cohort.Confirmed.class::isInstance))
                .map(found -> found.map(Cohort.Confirmed.class::cast));
    }

    @Override
    public Uni<List<Line.Ready>> ready(CohortId id, int most) {
        return Panache.getSession().chain(session -> rows.ready(session, id, most));
    }

    @Override
    public Uni<List<Line.Faulty>> faulty(CohortId id, int most) {
        return Panache.getSession().chain(session -> rows.faulty(session, id, most));
    }

    @Override
    public Uni<Progress> progress(CohortId id) {
        return Panache.getSession().chain(session -> rows.progress(session, id));
    }

    @Override
    public Uni<Void> put(CohortId id, Line row) {
        return Panache.getSession().chain(session -> rows.put(session, id, row));
    }

    private static Uni<Optional<Cohort>> one(ProviderId provider, CohortId id, LockModeType lock) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ONE, CohortRow.class)
                                        .setParameter("id", id.value())
                                        .setParameter("provider", provider.value())
                                        .setLockMode(lock)
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(CohortRow::cohort));
    }

    private static Uni<List<CohortRow>> of(
            Mutiny.Session session, ProviderId provider, PageQuery query) {
        var after = query.afterId();
        var selection =
                session.createSelectionQuery(
                        ALL.formatted(after.isPresent() ? "and id < :after" : ""), CohortRow.class);
        after.ifPresent(id -> selection.setParameter("after", id));
        return selection
                .setParameter("provider", provider.value())
                .setMaxResults(query.limit())
                .getResultList();
    }

    private static Uni<Integer> add(Mutiny.Session session, Outline outline) {
        return session.createNativeQuery(ADD)
                .setParameter("id", outline.id().value())
                .setParameter("provider", outline.provider().value())
                .setParameter("offering", outline.offering())
                .setParameter("specification", outline.specification().id())
                .setParameter("version", outline.specification().version())
                .setParameter("digest", outline.digest())
                .setParameter("scheme", outline.scheme().key())
                .setParameter("at", outline.uploadedAt())
                .executeUpdate();
    }

    private static Uni<Cohort> same(Mutiny.Session session, Cohort.Previewed cohort) {
        return session.createSelectionQuery(SAME, CohortRow.class)
                .setParameter("provider", cohort.outline().provider().value())
                .setParameter("offering", cohort.outline().offering())
                .setParameter("digest", cohort.outline().digest())
                .getSingleResult()
                .map(CohortRow::cohort);
    }
}
