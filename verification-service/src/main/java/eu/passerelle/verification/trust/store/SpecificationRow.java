package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A specification as it lies in the database. */
@Entity
@Table(name = "specification")
class SpecificationRow {
    @EmbeddedId Key key;

    @Column(name = "publisher_id")
    String publisherId;

    @Column(name = "issuer_id")
    String issuerId;

    /** Given by the database with every change. */
    @Column(insertable = false, updatable = false)
    long revision;

    static SpecificationRow of(Specification specification) {
        var row = new SpecificationRow();
        row.key = Key.of(specification.key());
        row.publisherId = specification.publisher().value();
        row.issuerId = specification.issuer().map(ProviderId::value).orElse(null);
        return row;
    }

    Specification specification() {
        return new Specification(
                new SpecificationKey(key.id(), key.version()),
                new ProviderId(publisherId),
                Optional.ofNullable(issuerId).map(ProviderId::new));
    }

    /** What one is found by. */
    @Embeddable
    record Key(String id, int version) {
        static Key of(SpecificationKey key) {
            return new Key(key.id(), key.version());
        }
    }
}
