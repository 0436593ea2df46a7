package eu.passerelle.issuance.offering.store;

import eu.passerelle.issuance.offering.SpecificationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One version of a specification as it lies in the database. */
@Entity
@Table(name = "specification")
class SpecificationRow {

    @EmbeddedId Key key;

    @Column(nullable = false)
    String issuer;

    /** The catalogue's fact as JSON. */
    @Column(nullable = false)
    String content;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    /** Id and version. */
    @Embeddable
    record Key(UUID id, int version) implements Serializable {

        static Key of(SpecificationKey key) {
            return new Key(key.id(), key.version());
        }
    }
}
