package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What is wrong in a row, as it lies in the database. */
@Entity
@Table(name = "cohort_fault")
class FaultRow {

    @EmbeddedId Key key;

    @Column(name = "heading", nullable = false)
    String heading;

    @Column(nullable = false)
    String rule;

    @Column(nullable = false)
    String detail;

    static FaultRow of(CohortId cohort, int number, int position, Line.Fault fault) {
        var row = new FaultRow();
        row.key = new Key(cohort.value(), number, position);
        row.heading = fault.column();
        row.rule = fault.rule();
        row.detail = fault.detail();
        return row;
    }

    int number() {
        return key.number;
    }

    Line.Fault fault() {
        return new Line.Fault(heading, rule, detail);
    }

    /** Cohort, row and which fault of it. */
    @Embeddable
    record Key(@Column(name = "cohort_id") UUID cohort, int number, int position)
            implements Serializable {}
}
