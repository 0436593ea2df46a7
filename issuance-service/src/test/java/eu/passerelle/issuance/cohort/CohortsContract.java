package eu.passerelle.issuance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.PortContract;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cohorts do, wherever they are kept. */
public abstract class CohortsContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Line.Fault FAULT = new Line.Fault("email", "learner-once", "Twice.");

    private final ProviderId provider =
            new ProviderId("issuer-" + UUID.randomUUID().toString().substring(0, 8));
    private final CohortId id = new CohortId(UUID.randomUUID());

    protected abstract Cohorts cohorts();

    /** A run that cohorts may be about. */
    protected abstract Outline about(CohortId id, ProviderId provider, String digest);

    @Test
    void every_state_is_kept_as_it_is() {
        var previewed = added(id, "digest");
        assertThat(done(() -> cohorts().get(provider, id))).contains(previewed);

        var confirmed = previewed.confirm(NOON);
        done(() -> cohorts().put(confirmed));
        assertThat(done(() -> cohorts().getForChange(provider, id))).contains(confirmed);
        assertThat(done(() -> cohorts().confirmed())).contains(id);
        assertThat(done(() -> cohorts().seize(id))).contains(confirmed);

        var completed = confirmed.complete(NOON.plusSeconds(1));
        done(() -> cohorts().put(completed));
        assertThat(done(() -> cohorts().get(provider, id))).contains(completed);
        assertThat(done(() -> cohorts().confirmed())).doesNotContain(id);
        assertThat(done(() -> cohorts().seize(id))).isEmpty();
    }

    @Test
    void the_same_file_is_added_once() {
        var first = added(id, "digest");
        var other = new CohortId(UUID.randomUUID());

        assertThat(added(other, "digest")).isEqualTo(first);
        assertThat(done(() -> cohorts().get(provider, other))).isEmpty();
        assertThat(done(() -> cohorts().progress(id)).rows()).isEqualTo(3);
    }

    @Test
    void rows_are_ready_or_faulty_and_counted() {
        added(id, "digest");

        assertThat(done(() -> cohorts().progress(id))).isEqualTo(new Progress(2, 0, 1));
        assertThat(done(() -> cohorts().ready(id, 1))).containsExactly(ready(2));
        assertThat(done(() -> cohorts().faulty(id, 9)))
                .containsExactly(new Line.Faulty(3, List.of(FAULT, FAULT)));
        assertThat(done(() -> cohorts().faulty(id, 0))).isEmpty();
    }

    @Test
    void a_row_that_was_refused_at_last_keeps_its_reason_and_nothing_of_the_person() {
        added(id, "digest");

        done(() -> cohorts().put(id, ready(2).refuse(FAULT)));

        assertThat(done(() -> cohorts().progress(id))).isEqualTo(new Progress(1, 0, 2));
        assertThat(done(() -> cohorts().faulty(id, 9)))
                .contains(new Line.Faulty(2, List.of(FAULT)));
    }

    @Test
    void another_providers_cohort_is_none() {
        added(id, "digest");
        var other = new ProviderId("somebody-else");

        assertThat(done(() -> cohorts().get(other, id))).isEmpty();
        assertThat(done(() -> cohorts().getForChange(other, id))).isEmpty();
        assertThat(done(() -> cohorts().of(other, new PageQuery(20, null)))).isEmpty();
        assertThat(done(() -> cohorts().of(provider, new PageQuery(20, null)))).hasSize(1);
    }

    private Cohort.Previewed added(CohortId cohort, String digest) {
        var previewed = new Cohort.Previewed(about(cohort, provider, digest));
        List<Line> rows = List.of(ready(2), new Line.Faulty(3, List.of(FAULT, FAULT)), ready(4));
        return (Cohort.Previewed) done(() -> cohorts().addOnce(previewed, rows));
    }

    private static Line.Ready ready(int number) {
        return new Line.Ready(
                new Result(
                        number,
                        "Amira Haddad",
                        "amira.haddad@learners.example",
                        LocalDate.of(2026, 11, 20),
                        number == 4 ? Optional.empty() : Optional.of("1.3")));
    }
}
