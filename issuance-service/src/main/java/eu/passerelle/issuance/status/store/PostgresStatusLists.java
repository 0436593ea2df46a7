package eu.passerelle.issuance.status.store;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.OpenList;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusLists;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Status lists in PostgreSQL. A place is a row: whoever inserts it has it. */
@ApplicationScoped
class PostgresStatusLists implements StatusLists {

    private static final String NEWEST =
            "select id, number, entries from StatusListRow where signatory = :signatory"
                    + " and purpose = :purpose order by number desc";
    private static final String QUEUE =
            "select 1 from pg_advisory_xact_lock(hashtext('status lists'), hashtext(:shelf))";
    private static final String ENDING =
            "select id from StatusListRow where validUntil < :moment order by validUntil";
    private static final String TAKE =
            "insert into status_place (list_id, index) values (:list, :index)"
                    + " on conflict do nothing";

    @Override
    public Uni<Optional<SignedList>> get(StatusListId id) {
        return one(id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<SignedList>> getForChange(StatusListId id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<OpenList>> newest(Signatory signatory, StatusPurpose purpose) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(NEWEST, Object[].class)
                                        .setParameter("signatory", signatory.name())
                                        .setParameter("purpose", purpose)
                                        .setMaxResults(1)
                                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(PostgresStatusLists::open));
    }

    @Override
    public Uni<Void> queue(Signatory signatory, StatusPurpose purpose) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(QUEUE, Integer.class)
                                        .setParameter("shelf", signatory.name() + purpose)
                                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<StatusListId>> endingBefore(Instant moment) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ENDING, UUID.class)
                                        .setParameter("moment", moment)
                                        .getResultList())
                .map(ids -> ids.stream().map(StatusListId::new).toList());
    }

    @Override
    public Uni<Void> put(SignedList signed) {
        return Panache.getSession()
                .chain(session -> session.merge(StatusListRow.of(signed)).call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> take(StatusListId id, int index) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(TAKE)
                                        .setParameter("list", id.value())
                                        .setParameter("index", index)
                                        .executeUpdate())
                .map(added -> added == 1);
    }

    private static Uni<Optional<SignedList>> one(StatusListId id, LockModeType lock) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                "from StatusListRow where id = :id",
                                                StatusListRow.class)
                                        .setParameter("id", id.value())
                                        .setLockMode(lock)
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(StatusListRow::list));
    }

    private static OpenList open(Object[] row) {
        return new OpenList(new StatusListId((UUID) row[0]), (Integer) row[1], (Integer) row[2]);
    }
}
