package eu.passerelle.verification.status.store;

import eu.passerelle.verification.status.Revocation;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.status.StatusList;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The copy of lists and revocations in this replica's memory, from which every question is
 * answered. Each change in PostgreSQL has a number; catching up takes in what has a higher one than
 * was seen.
 */
@ApplicationScoped
class StandingsCopy implements Standings {
    private static final String STATE = "select revision from status_copy";
    private static final String LISTS = "select * from status_list where revision > $1";
    private static final String REVOCATIONS = "select * from revocation where revision > $1";

    private final Pool pool;
    private final Map<String, StatusList> lists = new ConcurrentHashMap<>();
    private final Map<Named, Revocation> revocations = new ConcurrentHashMap<>();
    private volatile long revision;

    StandingsCopy(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> catchUp() {
        return pool.query(STATE)
                .execute()
                .map(rows -> rows.iterator().next().getLong("revision"))
                .chain(newest -> newest == revision ? nothing() : takeUntil(newest));
    }

    // The number is noted last: a failure in between repeats, and repeating changes nothing.
    private Uni<Void> takeUntil(long newest) {
        Tuple seen = Tuple.of(revision);
        return pool.preparedQuery(REVOCATIONS)
                .execute(seen)
                .invoke(rows -> rows.forEach(this::takeRevocation))
                .chain(() -> pool.preparedQuery(LISTS).execute(seen))
                .invoke(rows -> rows.forEach(this::takeList))
                .invoke(() -> revision = newest)
                .replaceWithVoid();
    }

    private void takeList(Row row) {
        var list =
                new StatusList(
                        row.getString("url"),
                        row.getString("issuer"),
                        row.getString("purpose"),
                        row.getString("signed"),
                        instant(row, "published_at"),
                        instant(row, "valid_until"));
        lists.put(list.url(), list);
    }

    private void takeRevocation(Row row) {
        var revocation =
                new Revocation(
                        row.getString("credential_id"),
                        row.getString("issuer"),
                        instant(row, "revoked_at"));
        revocations.put(new Named(revocation.issuer(), revocation.credentialId()), revocation);
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Optional<StatusList> list(String url) {
        return Optional.ofNullable(lists.get(url));
    }

    @Override
    public Optional<Revocation> revocation(String issuer, String credentialId) {
        return Optional.ofNullable(revocations.get(new Named(issuer, credentialId)));
    }

    /** A credential, as its issuer names it. */
    private record Named(String issuer, String credentialId) {}
}
