package eu.passerelle.verification.status.store;

import eu.passerelle.verification.status.StatusList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A status list as it lies in the database. */
@Entity
@Table(name = "status_list")
class StatusListRow {
    @Id String url;
    String issuer;
    String purpose;
    String signed;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "valid_until")
    Instant validUntil;

    /** Given by the database with every change. */
    @Column(insertable = false, updatable = false)
    long revision;

    static StatusListRow of(StatusList list) {
        var row = new StatusListRow();
        row.url = list.url();
        row.issuer = list.issuer();
        row.purpose = list.purpose();
        row.signed = list.signed();
        row.publishedAt = list.publishedAt();
        row.validUntil = list.validUntil();
        return row;
    }

    StatusList list() {
        return new StatusList(url, issuer, purpose, signed, publishedAt, validUntil);
    }
}
