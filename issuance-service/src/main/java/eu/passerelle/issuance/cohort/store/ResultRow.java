package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.Line;
import eu.passerelle.issuance.cohort.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of a cohort and its state as they lie in the database. Only one that waits holds a person.
 */
@Entity
@Table(name = "cohort_row")
class ResultRow {

    @EmbeddedId Key key;

    String name;

    String mail;

    @Column(name = "achieved_on")
    LocalDate achievedOn;

    String grade;

    @Column(name = "award_id")
    UUID awardId;

    @Column(nullable = false)
    boolean faulty;

    static ResultRow of(CohortId cohort, Line row) {
        var written = new ResultRow();
        written.key = new Key(cohort.value(), row.number());
        switch (row) {
            case Line.Ready ready -> written.fill(ready.result());
            case Line.Issued issued -> written.awardId = issued.award().value();
            case Line.Faulty ignored -> written.faulty = true;
        }
        return written;
    }

    Line.Ready ready() {
        return new Line.Ready(
                new Result(key.number, name, mail, achievedOn, Optional.ofNullable(grade)));
    }

    private void fill(Result result) {
        name = result.name();
        mail = result.mail();
        achievedOn = result.achievedOn();
        grade = result.grade().orElse(null);
    }

    /** Cohort and row. */
    @Embeddable
    record Key(@Column(name = "cohort_id") UUID cohort, int number) implements Serializable {}
}
