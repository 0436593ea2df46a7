package eu.passerelle.issuance.api.store;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.api.IssuedEntry;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.ListAddresses;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.StatusListId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** A status entry of an issued credential as it lies in the database. */
@Entity
@Table(name = "issued_entry")
class IssuedEntryRow {

    @EmbeddedId Key key;

    @Column(nullable = false)
    String signatory;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    StatusPurpose purpose;

    @Column(name = "credential_id")
    String credentialId;

    static IssuedEntryRow of(IssuedEntry entry) {
        var row = new IssuedEntryRow();
        row.key = new Key(entry.place().list().value(), entry.place().index());
        row.signatory = entry.signatory().name();
        row.purpose = entry.purpose();
        row.credentialId = entry.credentialId().orElse(null);
        return row;
    }

    IssuedEntry entry(ListAddresses addresses) {
        var who = Signatory.named(signatory);
        var list = new StatusListId(key.list);
        var place = new Place(list, addresses.of(who, list), key.index);
        return new IssuedEntry(who, Optional.ofNullable(credentialId), purpose, place);
    }

    /** List and index. */
    @Embeddable
    record Key(@Column(name = "list_id") UUID list, int index) implements Serializable {}
}
