package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.Line;
import eu.passerelle.issuance.cohort.Progress;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of cohorts in PostgreSQL, in the session of whoever asks. */
final class RowsOfCohorts {

    private static final String READY =
            "from ResultRow where key.cohort = :id and awardId is null and faulty = false"
                    + " order by key.number";
    private static final String FAULTY =
            "from FaultRow where key.cohort = :id order by key.number, key.position";
    private static final String PROGRESS =
            """
            select count(*) filter (where award_id is null and not faulty),
                count(*) filter (where award_id is not null), count(*) filter (where faulty)
            from cohort_row where cohort_id = :id\
            """;

    Uni<Void> add(Mutiny.Session session, CohortId id, List<Line> rows) {
        var written = rows.stream().flatMap(row -> written(id, row)).toArray();
        return session.persistAll(written).chain(session::flush);
    }

    Uni<List<Line.Ready>> ready(Mutiny.Session session, CohortId id, int most) {
        return session.createSelectionQuery(READY, ResultRow.class)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList()
                .map(found -> found.stream().map(ResultRow::ready).toList());
    }

    Uni<List<Line.Faulty>> faulty(Mutiny.Session session, CohortId id, int most) {
        if (most == 0) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(FAULTY, FaultRow.class)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList()
                .map(RowsOfCohorts::byRow);
    }

    Uni<Progress> progress(Mutiny.Session session, CohortId id) {
        return session.createNativeQuery(PROGRESS, Object[].class)
                .setParameter("id", id.value())
                .getSingleResult()
                .map(counts -> new Progress(count(counts[0]), count(counts[1]), count(counts[2])));
    }

    Uni<Void> put(Mutiny.Session session, CohortId id, Line row) {
        return session.merge(ResultRow.of(id, row))
                .chain(() -> session.persistAll(faults(id, row).toArray()));
    }

    private static Stream<Object> written(CohortId id, Line row) {
        return Stream.concat(Stream.of(ResultRow.of(id, row)), faults(id, row));
    }

    private static Stream<FaultRow> faults(CohortId id, Line row) {
        return switch (row) {
            case Line.Ready ignored -> Stream.empty();
            case Line.Issued ignored -> Stream.empty();
            case Line.Faulty faulty ->
                    IntStream.range(0, faulty.faults().size())
                            .mapToObj(
                                    i -> FaultRow.of(id, row.number(), i, faulty.faults().get(i)));
        };
    }

    private static List<Line.Faulty> byRow(List<FaultRow> found) {
        var byRow = new LinkedHashMap<Integer, List<Line.Fault>>();
        for (var row : found) {
            byRow.computeIfAbsent(row.number(), ignored -> new ArrayList<>()).add(row.fault());
        }
        return byRow.entrySet().stream()
                .map(row -> new Line.Faulty(row.getKey(), row.getValue()))
                .toList();
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
