package eu.passerelle.issuance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.offering.OfferingRefusal;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.kit.paging.PageQuery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTest {

    private final CohortHeart heart = new CohortHeart();

    @Test
    void of_200_rows_with_3_bad_ones_197_are_issued_and_only_when_confirmed() {
        var file =
                SomeFile.csv(
                        SomeFile.goodRows("a", 100),
                        "No Mail,nowhere,2026-11-20,1.3",
                        SomeFile.goodRows("b", 97),
                        "Failed,failed@learners.example,2026-11-20,5.0",
                        "No Day,no.day@learners.example,2026-13-41,1.0");

        var preview = heart.uploaded(file);
        assertThat(preview.progress()).isEqualTo(new Progress(197, 0, 3));
        assertThat(preview.faulty()).extracting(Line::number).containsExactly(102, 200, 201);
        assertThat(issuedFacts()).isEmpty();

        heart.confirmed(preview.cohort());
        heart.issued(preview.cohort());

        var done = heart.read(preview.cohort());
        assertThat(done.cohort()).isInstanceOf(Cohort.Completed.class);
        assertThat(done.progress()).isEqualTo(new Progress(0, 197, 3));
        assertThat(issuedFacts()).hasSize(197);
    }

    @Test
    void before_it_is_confirmed_nothing_goes_on() {
        var preview = heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira")));

        assertThat(heart.advanced(preview.cohort())).isFalse();
        assertThat(heart.advance.waiting().await().indefinitely()).isEmpty();
        assertThat(issuedFacts()).isEmpty();
    }

    @Test
    void the_same_file_again_is_the_same_cohort_and_issues_nothing() {
        var file = SomeFile.csv(SomeFile.goodRows("a", 3));
        var first = heart.uploaded(file);
        heart.confirmed(first.cohort());
        heart.issued(first.cohort());

        var again = heart.uploaded(file);

        assertThat(again.cohort()).isEqualTo(heart.read(first.cohort()).cohort());
        assertThat(
                        Refusals.of(
                                () ->
                                        heart.confirm.confirm(
                                                SomeProvider.RHEINFURT,
                                                again.cohort().outline().id())))
                .isInstanceOf(CohortRefusal.AlreadyConfirmed.class);
        assertThat(issuedFacts()).hasSize(3);
    }

    @Test
    void who_stands_in_another_file_of_the_run_is_not_awarded_twice() {
        var first = heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira")));
        heart.confirmed(first.cohort());
        heart.issued(first.cohort());
        heart.award.clock.pass(Duration.ofDays(1));
        var second =
                heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira"), SomeFile.goodRow("tomasz")));

        heart.confirmed(second.cohort());
        heart.issued(second.cohort());

        var done = heart.read(second.cohort());
        assertThat(done.progress()).isEqualTo(new Progress(0, 1, 1));
        assertThat(CohortHeart.fault(done)).contains(List.of("email", "awarded-before"));
        assertThat(issuedFacts()).hasSize(2);
    }

    @Test
    void somebody_awarded_with_another_grade_before_is_refused_and_the_others_are_issued() {
        var first = heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira")));
        heart.confirmed(first.cohort());
        heart.issued(first.cohort());
        heart.award.clock.pass(Duration.ofDays(1));
        var changed = SomeFile.goodRow("amira").replace("1.3", "1.0");
        var second = heart.uploaded(SomeFile.csv(changed, SomeFile.goodRow("tomasz")));

        heart.confirmed(second.cohort());
        heart.issued(second.cohort());

        assertThat(heart.read(second.cohort()).progress()).isEqualTo(new Progress(0, 1, 1));
    }

    @Test
    void who_goes_on_where_somebody_stopped_issues_the_rest_once() {
        var preview = heart.uploaded(SomeFile.csv(SomeFile.goodRows("a", 50)));
        heart.confirmed(preview.cohort());
        assertThat(heart.advanced(preview.cohort())).isTrue();
        assertThat(heart.read(preview.cohort()).progress()).isEqualTo(new Progress(30, 20, 0));

        heart.issued(preview.cohort());

        assertThat(heart.read(preview.cohort()).progress()).isEqualTo(new Progress(0, 50, 0));
        assertThat(issuedFacts()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "'=HYPERLINK(1),a@learners.example,2026-11-20,1.3', name, no-formula",
        "'+1,a@learners.example,2026-11-20,1.3', name, no-formula",
        "'@sum,a@learners.example,2026-11-20,1.3', name, no-formula",
        "'A,a@learners.example,2026-11-20,-1', grade, no-formula",
        "',a@learners.example,2026-11-20,1.3', name, learner-name-stated",
        "'A,nowhere,2026-11-20,1.3', email, learner-email-valid",
        "'A,a@learners.example,yesterday,1.3', date, date-readable",
        "'A,a@learners.example,30.02.2026,1.3', date, date-readable",
        "'A,a@learners.example,2027-11-20,1.3', date, achieved-not-in-future",
        "'A,a@learners.example,2026-01-01,1.3', date, achieved-after-start",
        "'A,a@learners.example,2026-11-20,4.7', grade, grade-in-scheme",
        "'A,a@learners.example,2026-11-20,', grade, grade-in-scheme"
    })
    void a_bad_row_is_named_with_its_column_and_its_reason(String row, String column, String rule) {
        var file = heart.uploaded(SomeFile.csv(row));

        assertThat(CohortHeart.fault(file)).contains(List.of(column, rule));
        assertThat(file.progress()).isEqualTo(new Progress(0, 0, 1));
    }

    @Test
    void of_the_same_learner_twice_the_second_row_is_refused() {
        var file =
                heart.uploaded(
                        SomeFile.csv(
                                SomeFile.goodRow("amira"),
                                SomeFile.goodRow("amira").replace("amira@", "AMIRA@")));

        assertThat(file.faulty()).extracting(Line::number).containsExactly(3);
        assertThat(CohortHeart.fault(file)).contains(List.of("email", "learner-once"));
    }

    @Test
    void where_there_is_a_list_of_enrolments_nobody_else_gets_a_result() {
        var list = "E-Mail\namira@learners.example\n".getBytes();
        heart.keep.keep(SomeProvider.RHEINFURT, SomeOffering.ID, list).await().indefinitely();

        var file =
                heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira"), SomeFile.goodRow("tomasz")));

        assertThat(file.faulty()).extracting(Line::number).containsExactly(3);
        assertThat(CohortHeart.fault(file)).contains(List.of("email", "learner-enrolled"));
    }

    @Test
    void a_file_of_bad_rows_only_is_not_confirmed() {
        var preview = heart.uploaded(SomeFile.csv("A,nowhere,2026-11-20,1.3"));

        assertThat(
                        Refusals.of(
                                () ->
                                        heart.confirm.confirm(
                                                SomeProvider.RHEINFURT,
                                                preview.cohort().outline().id())))
                .isInstanceOf(CohortRefusal.NothingToIssue.class);
    }

    @Test
    void headings_are_taken_in_german_and_in_any_order_and_a_missing_one_is_refused() {
        var german = "Note;Datum;E-Mail;Name\n1,3;20.11.2026;amira@learners.example;Amira\n";
        assertThat(heart.uploaded(german.getBytes()).progress()).isEqualTo(new Progress(1, 0, 0));

        for (var bad : new String[] {"name,email\na,b\n", "name,email,date,mail\na,b,c,d\n"}) {
            assertThat(Refusals.of(() -> upload(bad)))
                    .isInstanceOf(CohortRefusal.UnreadableFile.class);
        }
    }

    @Test
    void another_organisation_sends_no_results_and_sees_none() {
        var preview = heart.uploaded(SomeFile.csv(SomeFile.goodRow("amira")));
        var id = preview.cohort().outline().id();
        var upload = new Upload(SomeOffering.ID, GradingScheme.FREE, SomeFile.csv());

        assertThat(Refusals.of(() -> heart.upload.upload(SomeProvider.TORMES, upload)))
                .isInstanceOf(CohortRefusal.UnknownOffering.class);
        assertThat(Refusals.of(() -> heart.read.one(SomeProvider.TORMES, id)))
                .isInstanceOf(CohortRefusal.UnknownCohort.class);
        assertThat(Refusals.of(() -> heart.confirm.confirm(SomeProvider.TORMES, id)))
                .isInstanceOf(CohortRefusal.UnknownCohort.class);
        assertThat(
                        Refusals.of(
                                () ->
                                        heart.keep.keep(
                                                SomeProvider.TORMES,
                                                SomeOffering.ID,
                                                "email\n".getBytes())))
                .isInstanceOf(CohortRefusal.UnknownOffering.class);
        assertThat(
                        heart.read
                                .all(SomeProvider.TORMES, new PageQuery(20, null))
                                .await()
                                .indefinitely()
                                .items())
                .isEmpty();
    }

    @Test
    void a_suspended_provider_sends_no_results() {
        heart.award.offering.keep.keep(SomeProvider.rheinfurtSuspended()).await().indefinitely();

        assertThat(Refusals.of(() -> upload("name,email,date\nA,a@b.example,2026-11-20\n")))
                .isInstanceOf(OfferingRefusal.ProviderSuspended.class);
    }

    private io.smallrye.mutiny.Uni<Cohort> upload(String file) {
        return heart.upload.upload(
                SomeProvider.RHEINFURT,
                new Upload(SomeOffering.ID, GradingScheme.FREE, file.getBytes()));
    }

    private List<CredentialIssued> issuedFacts() {
        return heart.award.outbox.facts(CredentialIssued.class);
    }
}
