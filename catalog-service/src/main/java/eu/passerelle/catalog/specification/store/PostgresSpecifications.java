package eu.passerelle.catalog.specification.store;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.History;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Specifications;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Specifications in PostgreSQL. */
@ApplicationScoped
class PostgresSpecifications implements Specifications {
    private static final String OF_ONE = "id = ?1 order by version";
    private static final String SHOWS_ASSESSMENT =
            """
            select exists (select 1 from specification
                where provider_id = :provider and state = 'PUBLISHED'
                and content -> 'assessment' ->> 'type' <> 'ATTENDANCE_ONLY'
                and coalesce(content -> 'criteria', '{}') <> '{}')
            """;
    private static final String LOCK =
            "select 1 from specification where id = :id order by version for update";

    @Override
    public Uni<History> history(SpecificationId id) {
        return SpecificationRow.<SpecificationRow>list(OF_ONE, id.value())
                .map(
                        rows ->
                                new History(
                                        id,
                                        rows.stream()
                                                .map(SpecificationRow::specification)
                                                .toList()));
    }

    @Override
    public Uni<History> historyToChange(SpecificationId id) {
        // Locks first and reads then, so that a version added meanwhile is seen.
        return Panache.getSession()
                .call(session -> lock(session, id.value()))
                .chain(() -> history(id));
    }

    @Override
    public Uni<List<Specification.Draft>> draftsToChange(Collection<SpecificationId> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : draftRows(ids)
                        .map(rows -> rows.stream().map(PostgresSpecifications::draft).toList());
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return SpecificationRow.<SpecificationRow>findById(SpecificationRow.Key.of(specification))
                .chain(row -> row == null ? persist(specification) : take(row, specification))
                .chain(Panache::flush)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> putAll(List<Specification.Draft> drafts) {
        var fresh =
                drafts.stream()
                        .filter(draft -> draft.revision() == 1)
                        .map(SpecificationRow::of)
                        .toList();
        var changed = drafts.stream().filter(draft -> draft.revision() > 1).toList();
        return Panache.getSession()
                .chain(session -> session.persistAll(fresh.toArray()))
                .chain(() -> changed.isEmpty() ? nothing() : change(changed))
                .chain(Panache::flush)
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<Specification.Draft>> drafts(ProviderId provider, PageQuery query) {
        return page(provider, SpecificationRow.State.DRAFT, query)
                .map(page -> page.map(Specification::asDraft));
    }

    @Override
    public Uni<Page<Specification.Published>> published(ProviderId provider, PageQuery query) {
        return page(provider, SpecificationRow.State.PUBLISHED, query)
                .map(page -> page.map(Specification::asPublished));
    }

    @Override
    public Uni<List<Specification.Published>> offered(Collection<SpecificationId> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : SpecificationRow.<SpecificationRow>list(
                                "id in ?1 and state = ?2",
                                ids.stream().map(SpecificationId::value).toList(),
                                SpecificationRow.State.PUBLISHED)
                        .map(rows -> rows.stream().map(PostgresSpecifications::published).toList());
    }

    @Override
    public Uni<Boolean> showsAssessment(ProviderId provider) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.<Boolean>createNativeQuery(SHOWS_ASSESSMENT)
                                        .setParameter("provider", provider.value())
                                        .getSingleResult());
    }

    private static Uni<Page<Specification>> page(
            ProviderId provider, SpecificationRow.State state, PageQuery query) {
        return rows(provider, state, query)
                .range(0, query.size())
                .list()
                .map(rows -> rows.stream().map(SpecificationRow::specification).toList())
                .map(read -> Page.of(read, query, PostgresSpecifications::key));
    }

    private static Uni<Void> change(List<Specification.Draft> drafts) {
        var byId =
                drafts.stream()
                        .collect(
                                Collectors.toMap(
                                        draft -> draft.edition().id().value(),
                                        Function.identity()));
        return draftRows(drafts.stream().map(draft -> draft.edition().id()).toList())
                .invoke(rows -> rows.forEach(row -> row.take(byId.get(row.id))))
                .replaceWithVoid();
    }

    private static Uni<Void> persist(Specification specification) {
        return SpecificationRow.of(specification).persist().replaceWithVoid();
    }

    private static Uni<Void> take(SpecificationRow row, Specification specification) {
        row.take(specification);
        return nothing();
    }

    private static Specification.Published published(SpecificationRow row) {
        return row.specification().asPublished();
    }

    private static Specification.Draft draft(SpecificationRow row) {
        return row.specification().asDraft();
    }

    private static Uni<List<SpecificationRow>> draftRows(Collection<SpecificationId> ids) {
        return SpecificationRow.<SpecificationRow>find(
                        "id in ?1 and state = ?2 order by id",
                        ids.stream().map(SpecificationId::value).toList(),
                        SpecificationRow.State.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static PanacheQuery<SpecificationRow> rows(
            ProviderId provider, SpecificationRow.State state, PageQuery query) {
        return query.afterId()
                .map(
                        id ->
                                SpecificationRow.<SpecificationRow>find(
                                        "providerId = ?1 and state = ?2 and id < ?3"
                                                + " order by id desc",
                                        provider.value(),
                                        state,
                                        id))
                .orElseGet(
                        () ->
                                SpecificationRow.find(
                                        "providerId = ?1 and state = ?2 order by id desc",
                                        provider.value(),
                                        state));
    }

    private static Uni<List<Object>> lock(Mutiny.Session session, UUID id) {
        return session.<Object>createNativeQuery(LOCK).setParameter("id", id).getResultList();
    }

    private static List<String> key(Specification specification) {
        return List.of(specification.edition().id().toString());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
