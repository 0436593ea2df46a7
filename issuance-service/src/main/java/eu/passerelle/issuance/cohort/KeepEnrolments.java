package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.cohort.ResultColumns.Column;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Keeps who is enrolled in a run; from then on only they get its results. */
@ApplicationScoped
public class KeepEnrolments {

    private final FindRun runs;
    private final Enrolments enrolments;

    KeepEnrolments(FindRun runs, Enrolments enrolments) {
        this.runs = runs;
        this.enrolments = enrolments;
    }

    /**
     * Replaces the run's list by the one in the file.
     *
     * @param issuer the caller's organisation
     * @return how many are enrolled
     */
    @WithTransaction
    public Uni<Integer> keep(ProviderId issuer, UUID offering, byte[] file) {
        return runs.find(issuer, offering)
                .map(run -> enrolled(CsvSheet.read(file)))
                .call(enrolled -> enrolments.put(offering, enrolled))
                .map(Set::size);
    }

    private static Set<MailAddress> enrolled(Sheet sheet) {
        var columns = ResultColumns.ofEnrolments(sheet.heading());
        var enrolled = new HashSet<MailAddress>();
        for (var line : sheet.rows()) {
            var mail = columns.cell(line, Column.EMAIL);
            if (!MailAddress.isOne(mail)) {
                throw new Refused(
                        new CohortRefusal.UnreadableFile(
                                "learner-email-valid",
                                "Row %d has no mail address.".formatted(line.number())));
            }
            enrolled.add(new MailAddress(mail));
        }
        return enrolled;
    }
}
