package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.learner.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who is enrolled in a run, as it lies in the database. */
@Entity
@Table(name = "enrolment")
class EnrolmentRow {

    @EmbeddedId Key key;

    static EnrolmentRow of(UUID offering, MailAddress mail) {
        var row = new EnrolmentRow();
        row.key = new Key(offering, mail.value());
        return row;
    }

    /** Run and person. */
    @Embeddable
    record Key(@Column(name = "offering_id") UUID offering, String mail) implements Serializable {

        @Override
        public String toString() {
            return "Key[offering=%s]".formatted(offering);
        }
    }
}
