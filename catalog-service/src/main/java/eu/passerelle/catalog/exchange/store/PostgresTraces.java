package eu.passerelle.catalog.exchange.store;

import eu.passerelle.catalog.exchange.Origin;
import eu.passerelle.catalog.exchange.Trace;
import eu.passerelle.catalog.exchange.Traces;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Traces in PostgreSQL. */
@ApplicationScoped
class PostgresTraces implements Traces {
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:origin, 0))) locked";

    @Override
    public Uni<List<Trace>> toChange(Origin origin, Collection<String> keys) {
        return Panache.getSession()
                .call(session -> lock(session, origin))
                .chain(() -> rows(origin, keys))
                .map(rows -> rows.stream().map(TraceRow::trace).toList());
    }

    @Override
    public Uni<Void> putAll(Origin origin, List<Trace> traces) {
        return rows(origin, traces.stream().map(Trace::key).toList())
                .map(rows -> change(origin, rows, traces))
                .chain(
                        fresh ->
                                Panache.getSession()
                                        .call(session -> session.persistAll(fresh.toArray())))
                .chain(Panache::flush)
                .replaceWithVoid();
    }

    /** Changes the rows there are, and gives back those that are missing. */
    private static List<TraceRow> change(Origin origin, List<TraceRow> rows, List<Trace> traces) {
        Map<String, TraceRow> known =
                rows.stream().collect(Collectors.toMap(row -> row.sourceKey, Function.identity()));
        var fresh = new ArrayList<TraceRow>();
        for (var trace : traces) {
            var row = known.get(trace.key());
            if (row == null) {
                fresh.add(TraceRow.of(origin, trace));
            } else {
                row.take(trace);
            }
        }
        return fresh;
    }

    private static Uni<List<TraceRow>> rows(Origin origin, Collection<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(List.of())
                : TraceRow.list(
                        "providerId = ?1 and source = ?2 and sourceKey in ?3",
                        origin.provider().value(),
                        origin.source().label(),
                        keys);
    }

    private static Uni<List<Object>> lock(Mutiny.Session session, Origin origin) {
        return session.<Object>createNativeQuery(LOCK)
                .setParameter("origin", origin.provider() + "/" + origin.source().label())
                .getResultList();
    }
}
