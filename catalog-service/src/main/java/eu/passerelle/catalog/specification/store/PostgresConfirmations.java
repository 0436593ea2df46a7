package eu.passerelle.catalog.specification.store;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.ConfirmationId;
import eu.passerelle.catalog.specification.Confirmations;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Confirmations in PostgreSQL. */
@ApplicationScoped
class PostgresConfirmations implements Confirmations {

    @Override
    public Uni<Void> put(Confirmation confirmation) {
        return ConfirmationRow.<ConfirmationRow>findById(confirmation.id().value())
                .chain(row -> keep(row, confirmation))
                .chain(Panache::flush)
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Confirmation>> find(ConfirmationId id) {
        return ConfirmationRow.<ConfirmationRow>findById(id.value())
                .map(PostgresConfirmations::confirmation);
    }

    @Override
    public Uni<Optional<Confirmation>> findToChange(ConfirmationId id) {
        return ConfirmationRow.<ConfirmationRow>findById(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(PostgresConfirmations::confirmation);
    }

    @Override
    public Uni<List<Confirmation>> about(Collection<SpecificationId> specifications) {
        return specifications.isEmpty()
                ? Uni.createFrom().item(List.of())
                : ConfirmationRow.<ConfirmationRow>list(
                                "specificationId in ?1 order by id",
                                specifications.stream().map(SpecificationId::value).toList())
                        .map(rows -> rows.stream().map(ConfirmationRow::confirmation).toList());
    }

    @Override
    public Uni<Page<Confirmation>> askedOf(ProviderId body, PageQuery query) {
        return rows(body, query)
                .range(0, query.size())
                .list()
                .map(rows -> rows.stream().map(ConfirmationRow::confirmation).toList())
                .map(read -> Page.of(read, query, one -> List.of(one.id().toString())));
    }

    @Override
    public Uni<Boolean> anyAcceptedFor(ProviderId asking) {
        return ConfirmationRow.count(
                        "askingId = ?1 and state = ?2",
                        asking.value(),
                        ConfirmationRow.State.ACCEPTED)
                .map(accepted -> accepted > 0);
    }

    private static PanacheQuery<ConfirmationRow> rows(ProviderId body, PageQuery query) {
        return query.afterId()
                .map(
                        id ->
                                ConfirmationRow.<ConfirmationRow>find(
                                        "bodyId = ?1 and id < ?2 order by id desc",
                                        body.value(),
                                        id))
                .orElseGet(
                        () -> ConfirmationRow.find("bodyId = ?1 order by id desc", body.value()));
    }

    private static Optional<Confirmation> confirmation(ConfirmationRow row) {
        return Optional.ofNullable(row).map(ConfirmationRow::confirmation);
    }

    private static Uni<Void> keep(ConfirmationRow row, Confirmation confirmation) {
        if (row == null) {
            return ConfirmationRow.of(confirmation).persist().replaceWithVoid();
        }
        row.take(confirmation);
        return Uni.createFrom().voidItem();
    }
}
