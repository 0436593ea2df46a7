package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.award.TryAward;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.ids.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads and checks a file of results and keeps it for staff to look at; issues nothing. */
@ApplicationScoped
public class UploadCohort {

    private final FindRun runs;
    private final Enrolments enrolments;
    private final TryAward tries;
    private final Cohorts cohorts;
    private final Ids ids;
    private final Clock clock;

    UploadCohort(
            FindRun runs,
            Enrolments enrolments,
            TryAward tries,
            Cohorts cohorts,
            Ids ids,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.tries = tries;
        this.cohorts = cohorts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The cohort in the file; of a file that was sent before, the cohort it has been since.
     *
     * @param issuer the caller's organisation
     */
    @WithTransaction
    public Uni<Cohort> upload(ProviderId issuer, Upload upload) {
        return runs.find(issuer, upload.offering()).chain(run -> upload(issuer, run, upload));
    }

    private Uni<Cohort> upload(ProviderId issuer, Offering run, Upload upload) {
        return enrolments
                .in(run.id())
                .map(enrolled -> new Reading(upload, enrolled).rows())
                .chain(rows -> tried(issuer, run, rows))
                .chain(rows -> cohorts.addOnce(previewed(issuer, run, upload), rows));
    }

    // What would be refused when it is issued is said now.
    private Uni<List<Line>> tried(ProviderId issuer, Offering run, List<Line> rows) {
        var ready = rows.stream().filter(Line.Ready.class::isInstance).map(Line.Ready.class::cast);
        var orders = ready.map(row -> Orders.of(run, row.result())).toList();
        return tries.flaws(issuer, orders).map(flaws -> merged(rows, flaws.iterator()));
    }

    private static List<Line> merged(
            List<Line> rows,
            java.util.Iterator<List<eu.passerelle.kit.problem.Refusal.Flaw>> flaws) {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case Line.Ready ready -> Orders.judged(ready, flaws.next());
                                    case Line.Issued issued -> issued;
                                    case Line.Faulty faulty -> faulty;
                                })
                .toList();
    }

    private Cohort.Previewed previewed(ProviderId issuer, Offering run, Upload upload) {
        return new Cohort.Previewed(
                new Outline(
                        new CohortId(ids.next()),
                        issuer,
                        run.id(),
                        run.specification(),
                        upload.digest(),
                        upload.scheme(),
                        clock.instant()));
    }
}
