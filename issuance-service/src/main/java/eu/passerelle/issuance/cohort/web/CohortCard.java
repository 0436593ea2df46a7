package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortFile;
import eu.passerelle.issuance.cohort.Line;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/**
 * A cohort as staff's pages show it.
 *
 * @param address of its own page
 * @param state {@code previewed}, {@code confirmed} or {@code completed}
 * @param uploadedAt when the file came
 * @param rows rows of the file
 * @param ready rows that are to be issued
 * @param issued rows that are issued
 * @param faulty rows that are not issued
 * @param faults what is wrong in these
 */
@TemplateData
public record CohortCard(
        String address,
        String state,
        Instant uploadedAt,
        int rows,
        int ready,
        int issued,
        int faulty,
        List<Fault> faults) {

    static CohortCard of(CohortFile file) {
        var outline = file.cohort().outline();
        return new CohortCard(
                "/issuance/cohorts/" + outline.id(),
                state(file.cohort()),
                outline.uploadedAt(),
                file.progress().rows(),
                file.progress().ready(),
                file.progress().issued(),
                file.progress().faulty(),
                file.faulty().stream().flatMap(row -> Fault.of(row).stream()).toList());
    }

    CohortCard with(List<Fault> said) {
        return new CohortCard(address, state, uploadedAt, rows, ready, issued, faulty, said);
    }

    /** The name of the word for its state. */
    public String word() {
        return "state_" + state;
    }

    /** Whether staff can have it issued. */
    public boolean canBeIssued() {
        return state.equals("previewed") && ready > 0;
    }

    /** Whether it is being issued. */
    public boolean isRunning() {
        return state.equals("confirmed");
    }

    /** Rows that will have been issued, or were. */
    public int goal() {
        return ready + issued;
    }

    private static String state(Cohort cohort) {
        return switch (cohort) {
            case Cohort.Previewed ignored -> "previewed";
            case Cohort.Confirmed ignored -> "confirmed";
            case Cohort.Completed ignored -> "completed";
        };
    }

    /**
     * What is wrong in a row.
     *
     * @param row which row
     * @param column its heading
     * @param rule the rule's name
     * @param detail in English
     */
    @TemplateData
    public record Fault(int row, String column, String rule, String detail) {

        static List<Fault> of(Line.Faulty row) {
            return row.faults().stream()
                    .map(
                            fault ->
                                    new Fault(
                                            row.number(),
                                            fault.column(),
                                            fault.rule(),
                                            fault.detail()))
                    .toList();
        }
    }
}
