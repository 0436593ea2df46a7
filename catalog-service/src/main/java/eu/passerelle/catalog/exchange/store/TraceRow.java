package eu.passerelle.catalog.exchange.store;

import eu.passerelle.catalog.exchange.Origin;
import eu.passerelle.catalog.exchange.Trace;
import eu.passerelle.catalog.specification.SpecificationId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A trace as a row. */
@Entity
@Table(name = "import_trace")
@IdClass(TraceRow.Key.class)
class TraceRow extends PanacheEntityBase {
    @Id
    @Column(name = "provider_id")
    String providerId;

    @Id String source;

    @Id
    @Column(name = "source_key")
    String sourceKey;

    String fingerprint;

    @Column(name = "specification_id")
    UUID specificationId;

    int revision;

    record Key(String providerId, String source, String sourceKey) implements Serializable {}

    static TraceRow of(Origin origin, Trace trace) {
        var row = new TraceRow();
        row.providerId = origin.provider().value();
        row.source = origin.source().label();
        row.sourceKey = trace.key();
        row.take(trace);
        return row;
    }

    void take(Trace trace) {
        fingerprint = trace.fingerprint();
        specificationId = trace.specification().value();
        revision = trace.revision();
    }

    Trace trace() {
        return new Trace(sourceKey, fingerprint, new SpecificationId(specificationId), revision);
    }
}
