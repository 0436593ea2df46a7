package eu.passerelle.issuance.offering.store;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A run as it lies in the database. */
@Entity
@Table(name = "offering")
class OfferingRow {

    @Id UUID id;

    @Column(name = "specification_id", nullable = false)
    UUID specificationId;

    @Column(name = "specification_version", nullable = false)
    int specificationVersion;

    @Column(name = "provider_id", nullable = false)
    String providerId;

    @Column(name = "starts_on", nullable = false)
    LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    OfferingOpened.Mode mode;

    @Column(nullable = false)
    String language;

    static OfferingRow of(Offering offering) {
        var row = new OfferingRow();
        row.id = offering.id();
        row.specificationId = offering.specification().id();
        row.specificationVersion = offering.specification().version();
        row.providerId = offering.provider().value();
        row.startsOn = offering.startsOn();
        row.endsOn = offering.endsOn();
        row.mode = offering.mode();
        row.language = offering.language();
        return row;
    }

    Offering offering() {
        return new Offering(
                id,
                new SpecificationKey(specificationId, specificationVersion),
                new ProviderId(providerId),
                startsOn,
                endsOn,
                mode,
                language);
    }
}
