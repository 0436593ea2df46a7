package eu.passerelle.issuance.status.store;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusList;
import eu.passerelle.issuance.status.StatusListId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A status list as it lies in the database. */
@Entity
@Table(name = "status_list")
class StatusListRow {

    @Id UUID id;

    @Column(nullable = false)
    String signatory;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    StatusPurpose purpose;

    @Column(nullable = false)
    int number;

    @Column(nullable = false)
    int entries;

    @Column(nullable = false)
    byte[] bits;

    @Column(nullable = false)
    String signed;

    @Column(nullable = false)
    String document;

    @Column(name = "signed_with", nullable = false)
    String signedWith;

    @Column(name = "published_at", nullable = false)
    Instant publishedAt;

    @Column(name = "valid_until", nullable = false)
    Instant validUntil;

    static StatusListRow of(SignedList signed) {
        var row = new StatusListRow();
        row.id = signed.list().id().value();
        row.signatory = signed.list().signatory().name();
        row.purpose = signed.list().purpose();
        row.number = signed.list().number();
        row.entries = signed.list().bits().entries();
        row.bits = signed.list().bits().bytes();
        row.signed = signed.token();
        row.document = signed.document();
        row.signedWith = signed.signedWith();
        row.publishedAt = signed.publishedAt();
        row.validUntil = signed.validUntil();
        return row;
    }

    SignedList list() {
        var list =
                new StatusList(
                        new StatusListId(id),
                        Signatory.named(signatory),
                        purpose,
                        number,
                        BitstringStatusList.ofBytes(bits, 1));
        return new SignedList(list, signed, document, signedWith, publishedAt, validUntil);
    }
}
