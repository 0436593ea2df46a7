package eu.passerelle.catalog.offering.store;

import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.offering.OfferingId;
import eu.passerelle.catalog.offering.Run;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An offering as a row. */
@Entity
@Table(name = "offering")
class OfferingRow extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "specification_id")
    UUID specificationId;

    int version;

    @Column(name = "provider_id")
    String providerId;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "ends_on")
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    Mode mode;

    String language;

    @Column(name = "opened_at")
    Instant openedAt;

    static OfferingRow of(Offering offering) {
        var row = new OfferingRow();
        row.id = offering.id().value();
        row.specificationId = offering.specification().value();
        row.version = offering.version();
        row.providerId = offering.provider().value();
        row.startsOn = offering.run().startsOn();
        row.endsOn = offering.run().endsOn();
        row.mode = offering.run().mode();
        row.language = offering.run().language().tag();
        row.openedAt = offering.openedAt();
        return row;
    }

    Offering offering() {
        return new Offering(
                new OfferingId(id),
                new SpecificationId(specificationId),
                version,
                new ProviderId(providerId),
                new Run(startsOn, endsOn, mode, new Language(language)),
                openedAt);
    }
}
