package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.IssueAward;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Issues a confirmed cohort, some rows at a time. A row and its award are written in one
 * transaction: whoever dies in between has issued neither, and whoever goes on issues both.
 */
@ApplicationScoped
public class AdvanceCohort {

    private static final int ROWS_AT_ONCE = 20;

    private final Cohorts cohorts;
    private final Offerings offerings;
    private final IssueAward issue;
    private final Clock clock;

    AdvanceCohort(Cohorts cohorts, Offerings offerings, IssueAward issue, Clock clock) {
        this.cohorts = cohorts;
        this.offerings = offerings;
        this.issue = issue;
        this.clock = clock;
    }

    /** The cohorts that are being issued. */
    @WithSession
    public Uni<List<CohortId>> waiting() {
        return cohorts.confirmed();
    }

    /** Issues the next rows; false when there are none. */
    @WithTransaction
    public Uni<Boolean> advance(CohortId id) {
        return cohorts.seize(id)
                .chain(
                        found ->
                                found.map(this::advance)
                                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> advance(Cohort.Confirmed cohort) {
        return cohorts.ready(cohort.outline().id(), ROWS_AT_ONCE)
                .chain(rows -> rows.isEmpty() ? complete(cohort) : issue(cohort, rows));
    }

    private Uni<Boolean> complete(Cohort.Confirmed cohort) {
        return cohorts.put(cohort.complete(clock.instant())).replaceWith(false);
    }

    private Uni<Boolean> issue(Cohort.Confirmed cohort, List<Line.Ready> rows) {
        return offerings
                .get(cohort.outline().offering())
                .map(Optional::orElseThrow)
                .chain(run -> issue(cohort, run, rows))
                .replaceWith(true);
    }

    private Uni<Void> issue(Cohort.Confirmed cohort, Offering run, List<Line.Ready> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(
                        row ->
                                issue(cohort, run, row)
                                        .chain(done -> cohorts.put(cohort.outline().id(), done)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Line> issue(Cohort.Confirmed cohort, Offering run, Line.Ready row) {
        var key = Optional.of(Orders.key(run.id(), row.result()));
        return issue.issue(cohort.outline().provider(), Orders.of(run, row.result()), key)
                .map(award -> done(cohort, row, award))
                .onFailure(Refused.class)
                .recoverWithItem(refused -> row.refuse(fault(refused.refusal())));
    }

    private static Line done(Cohort.Confirmed cohort, Line.Ready row, Award award) {
        return award.grant().grantedAt().isBefore(cohort.confirmedAt())
                ? row.refuse(
                        new Line.Fault(
                                "email",
                                "awarded-before",
                                "This learner has an award of this run already."))
                : row.issue(award.id());
    }

    private static Line.Fault fault(Refusal refusal) {
        return refusal.flaws().stream()
                .findFirst()
                .map(Orders::fault)
                .orElseGet(() -> new Line.Fault("", "refused", refusal.reason()));
    }
}
