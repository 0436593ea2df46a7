package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Cohorts in memory; getting for change and seizing hold nobody off. */
public final class InMemoryCohorts implements Cohorts {

    private final Map<CohortId, Cohort> all = new LinkedHashMap<>();
    private final Map<CohortId, Map<Integer, Line>> rows = new LinkedHashMap<>();

    @Override
    public Uni<Optional<Cohort>> get(ProviderId provider, CohortId id) {
        return item(
                () ->
                        Optional.ofNullable(all.get(id))
                                .filter(cohort -> cohort.outline().provider().equals(provider)));
    }

    @Override
    public Uni<Optional<Cohort>> getForChange(ProviderId provider, CohortId id) {
        return get(provider, id);
    }

    @Override
    public Uni<List<Cohort>> of(ProviderId provider, PageQuery query) {
        return item(
                () ->
                        new ArrayList<>(all.values())
                                .reversed().stream()
                                        .filter(one -> one.outline().provider().equals(provider))
                                        .limit(query.limit())
                                        .toList());
    }

    @Override
    public Uni<Cohort> addOnce(Cohort.Previewed cohort, List<Line> added) {
        return item(
                () ->
                        all.values().stream()
                                .filter(one -> same(one.outline(), cohort.outline()))
                                .findFirst()
                                .orElseGet(() -> add(cohort, added)));
    }

    @Override
    public Uni<Void> put(Cohort cohort) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(cohort.outline().id(), cohort));
    }

    @Override
    public Uni<List<CohortId>> confirmed() {
        return item(
                () ->
                        all.values().stream()
                                .filter(Cohort.Confirmed.class::isInstance)
                                .map(cohort -> cohort.outline().id())
                                .toList());
    }

    @Override
    public Uni<Optional<Cohort.Confirmed>> seize(CohortId id) {
        return item(
                () ->
                        Optional.ofNullable(all.get(id))
                                .filter(Cohort.Confirmed.class::isInstance)
                                .map(Cohort.Confirmed.class::cast));
    }

    @Override
    public Uni<List<Line.Ready>> ready(CohortId id, int most) {
        return item(() -> rows(id, Line.Ready.class).stream().limit(most).toList());
    }

    @Override
    public Uni<List<Line.Faulty>> faulty(CohortId id, int most) {
        return item(() -> rows(id, Line.Faulty.class).stream().limit(most).toList());
    }

    @Override
    public Uni<Progress> progress(CohortId id) {
        return item(
                () ->
                        new Progress(
                                rows(id, Line.Ready.class).size(),
                                rows(id, Line.Issued.class).size(),
                                rows(id, Line.Faulty.class).size()));
    }

    @Override
    public Uni<Void> put(CohortId id, Line row) {
        return Uni.createFrom().voidItem().invoke(() -> rows.get(id).put(row.number(), row));
    }

    private Cohort add(Cohort.Previewed cohort, List<Line> added) {
        var id = cohort.outline().id();
        all.put(id, cohort);
        rows.put(id, new TreeMap<>());
        added.forEach(row -> rows.get(id).put(row.number(), row));
        return cohort;
    }

    private static boolean same(Outline one, Outline other) {
        return one.provider().equals(other.provider())
                && one.offering().equals(other.offering())
                && one.digest().equals(other.digest());
    }

    private <T extends Line> List<T> rows(CohortId id, Class<T> kind) {
        return rows.get(id).values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Uni<T> item(Supplier<T> work) {
        return Uni.createFrom().item(work);
    }
}
