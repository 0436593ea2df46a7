package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.HeardUntil;
import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Registry;
import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The copy of the registry in this replica's memory, from which every question is answered. Each
 * change in PostgreSQL has a number; catching up takes in what has a higher one than was seen.
 */
@ApplicationScoped
class RegistryCopy implements Registry, HeardUntil {
    private static final String STATE = "select revision, heard_until from trust_copy";
    private static final String PROVIDERS = "select * from provider where revision > $1";
    private static final String KEYS = "select * from issuer_key where revision > $1";
    private static final String SPECIFICATIONS = "select * from specification where revision > $1";
    private static final String HEARD =
            "update trust_copy set heard_until = greatest(heard_until, $1)";

    private final Pool pool;
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    RegistryCopy(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> catchUp() {
        return pool.query(STATE)
                .execute()
                .map(rows -> rows.iterator().next())
                .chain(state -> taking(snapshot, state))
                .invoke(newer -> snapshot = newer)
                .replaceWithVoid();
    }

    private Uni<Snapshot> taking(Snapshot seen, Row state) {
        long revision = state.getLong("revision");
        Snapshot aged = seen.heardUntil(Optional.ofNullable(instant(state, "heard_until")));
        if (revision == seen.revision()) {
            return Uni.createFrom().item(aged);
        }
        return Uni.createFrom()
                .item(aged)
                .chain(next -> taking(PROVIDERS, next, RegistryCopy::withProvider))
                .chain(next -> taking(KEYS, next, RegistryCopy::withKey))
                .chain(next -> taking(SPECIFICATIONS, next, RegistryCopy::withSpecification))
                .map(next -> next.at(revision));
    }

    private Uni<Snapshot> taking(
            String query, Snapshot seen, BiFunction<Snapshot.Draft, Row, Snapshot.Draft> one) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(seen.revision()))
                .map(rows -> taking(rows, seen, one));
    }

    private static Snapshot taking(
            RowSet<Row> rows, Snapshot seen, BiFunction<Snapshot.Draft, Row, Snapshot.Draft> one) {
        if (rows.size() == 0) {
            return seen;
        }
        Snapshot.Draft draft = seen.draft();
        rows.forEach(row -> one.apply(draft, row));
        return draft.done();
    }

    private static Snapshot.Draft withProvider(Snapshot.Draft draft, Row row) {
        var provider = new ProviderRow();
        provider.id = row.getString("id");
        provider.name = row.getString("name");
        provider.country = row.getString("country");
        provider.homepage = row.getString("homepage");
        provider.suspendedSince = instant(row, "suspended_since");
        return draft.with(provider.provider());
    }

    private static Snapshot.Draft withKey(Snapshot.Draft draft, Row row) {
        var key = new IssuerKeyRow();
        key.id = row.getString("id");
        key.providerId = row.getString("provider_id");
        key.issuer = row.getString("issuer");
        key.multibase = row.getString("multibase");
        key.activeFrom = instant(row, "active_from");
        key.retiredAt = instant(row, "retired_at");
        key.compromisedAt = instant(row, "compromised_at");
        return draft.with(key.issuerKey());
    }

    private static Snapshot.Draft withSpecification(Snapshot.Draft draft, Row row) {
        var specification = new SpecificationRow();
        specification.key =
                new SpecificationRow.Key(row.getString("id"), row.getInteger("version"));
        specification.publisherId = row.getString("publisher_id");
        specification.issuerId = row.getString("issuer_id");
        return draft.with(specification.specification());
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public Uni<Void> put(Instant moment) {
        return pool.preparedQuery(HEARD)
                .execute(Tuple.of(moment.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Optional<Instant> heardUntil() {
        return snapshot.heardUntil();
    }

    @Override
    public Optional<Provider> provider(ProviderId id) {
        return Optional.ofNullable(snapshot.providers().get(id));
    }

    @Override
    public Optional<IssuerKey> key(KeyId id) {
        return Optional.ofNullable(snapshot.keys().get(id));
    }

    @Override
    public Optional<ProviderId> providerOf(String issuer) {
        return Optional.ofNullable(snapshot.issuers().get(issuer));
    }

    @Override
    public Optional<Specification> specification(SpecificationKey key) {
        return Optional.ofNullable(snapshot.specifications().get(key));
    }
}
