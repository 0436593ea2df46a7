package eu.passerelle.issuance.format.store;

import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A signed credential as it lies in the database. */
@Entity
@Table(name = "rendition")
class RenditionRow {

    @EmbeddedId Key key;

    @Column(nullable = false)
    String document;

    static RenditionRow of(Rendition rendition) {
        var row = new RenditionRow();
        row.key = new Key(rendition.credential(), rendition.format());
        row.document = rendition.document();
        return row;
    }

    Rendition rendition() {
        return new Rendition(key.credential, key.format, document);
    }

    /** Credential and format. */
    @Embeddable
    record Key(
            @Column(name = "credential_id") UUID credential,
            @Enumerated(EnumType.STRING) Format format)
            implements Serializable {}
}
