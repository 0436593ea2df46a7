package eu.passerelle.issuance.cohort.rest;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortFile;
import eu.passerelle.issuance.cohort.Line;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cohort as its organisation sees it. */
@Schema(name = "Cohort", description = "A file of results for one run.")
record CohortView(
        UUID cohortId,
        State state,
        UUID offeringId,
        @Schema(examples = "DE_1_TO_5") String scheme,
        Instant uploadedAt,
        @Schema(description = "Null until staff confirm it.") Instant confirmedAt,
        @Schema(description = "Null until no row is left.") Instant completedAt,
        @Schema(description = "Rows of the file.") int rows,
        @Schema(description = "Rows that are to be issued.") int ready,
        @Schema(description = "Rows that are issued.") int issued,
        @Schema(description = "Rows that are not issued.") int faulty,
        @Schema(description = "The first of these, at most 500 reasons.") List<FaultView> faults) {

    /** How far a cohort is. */
    enum State {
        PREVIEWED,
        CONFIRMED,
        COMPLETED
    }

    static CohortView of(CohortFile file) {
        return switch (file.cohort()) {
            case Cohort.Previewed ignored -> of(file, State.PREVIEWED, null, null);
            case Cohort.Confirmed confirmed ->
                    of(file, State.CONFIRMED, confirmed.confirmedAt(), null);
            case Cohort.Completed completed ->
                    of(file, State.COMPLETED, completed.confirmedAt(), completed.completedAt());
        };
    }

    private static CohortView of(
            CohortFile file, State state, Instant confirmedAt, Instant completedAt) {
        var outline = file.cohort().outline();
        return new CohortView(
                outline.id().value(),
                state,
                outline.offering(),
                outline.scheme().key(),
                outline.uploadedAt(),
                confirmedAt,
                completedAt,
                file.progress().rows(),
                file.progress().ready(),
                file.progress().issued(),
                file.progress().faulty(),
                file.faulty().stream().flatMap(row -> FaultView.of(row).stream()).toList());
    }

    /** What is wrong in a row. */
    @Schema(name = "CohortFault")
    record FaultView(
            @Schema(description = "The heading is row 1.", examples = "17") int row,
            @Schema(description = "Its heading; empty where it is about the whole row.")
                    String column,
            @Schema(examples = "learner-email-valid") String rule,
            String detail) {

        static List<FaultView> of(Line.Faulty row) {
            return row.faults().stream()
                    .map(
                            fault ->
                                    new FaultView(
                                            row.number(),
                                            fault.column(),
                                            fault.rule(),
                                            fault.detail()))
                    .toList();
        }
    }
}
