package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.award.AwardHeart;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeProvider;
import java.util.List;
import java.util.Optional;

/** The use cases of cohorts on ports in memory, where Rheinfurt runs the data analysis. */
final class CohortHeart {

    static final GradingScheme GERMAN = GradingScheme.named("DE_1_TO_5").orElseThrow();

    final AwardHeart award = new AwardHeart();
    final InMemoryCohorts cohorts = new InMemoryCohorts();
    final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    final UploadCohort upload;
    final ConfirmCohort confirm = new ConfirmCohort(cohorts, award.clock);
    final AdvanceCohort advance =
            new AdvanceCohort(cohorts, award.offering.offerings, award.issue, award.clock);
    final ReadCohorts read = new ReadCohorts(cohorts);
    final KeepEnrolments keep;

    CohortHeart() {
        var runs = new FindRun(award.offering.offerings, award.offering.specifications);
        upload =
                new UploadCohort(
                        runs, enrolments, award.tries, cohorts, award.status.ids, award.clock);
        keep = new KeepEnrolments(runs, enrolments);
    }

    /** What became of Rheinfurt's file. */
    CohortFile uploaded(byte[] file) {
        return uploaded(SomeProvider.RHEINFURT, file);
    }

    CohortFile uploaded(ProviderId issuer, byte[] file) {
        var cohort =
                upload.upload(issuer, new Upload(SomeOffering.ID, GERMAN, file))
                        .await()
                        .indefinitely();
        return read(cohort);
    }

    CohortFile read(Cohort cohort) {
        return read.one(SomeProvider.RHEINFURT, cohort.outline().id()).await().indefinitely();
    }

    void confirmed(Cohort cohort) {
        confirm.confirm(SomeProvider.RHEINFURT, cohort.outline().id()).await().indefinitely();
    }

    /** Issues to the end. */
    void issued(Cohort cohort) {
        var goesOn = true;
        while (goesOn) {
            goesOn = advanced(cohort);
        }
    }

    boolean advanced(Cohort cohort) {
        return advance.advance(cohort.outline().id()).await().indefinitely();
    }

    /** What is wrong in the first faulty row, as column and rule. */
    static Optional<List<String>> fault(CohortFile file) {
        return file.faulty().stream()
                .findFirst()
                .map(row -> row.faults().getFirst())
                .map(fault -> List.of(fault.column(), fault.rule()));
    }
}
