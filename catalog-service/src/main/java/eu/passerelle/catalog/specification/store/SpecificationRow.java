package eu.passerelle.catalog.specification.store;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.Publication;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a specification as a row. */
@Entity
@Table(name = "specification")
@IdClass(SpecificationRow.Key.class)
class SpecificationRow extends PanacheEntityBase {
    @Id UUID id;
    @Id int version;

    @Column(name = "provider_id")
    String providerId;

    @Enumerated(EnumType.STRING)
    State state;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredContent content;

    @Column(name = "micro_credential")
    boolean microCredential;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_reason")
    String endedReason;

    enum State {
        DRAFT,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN
    }

    record Key(UUID id, int version) implements Serializable {
        static Key of(Specification specification) {
            var edition = specification.edition();
            return new Key(edition.id().value(), edition.version());
        }
    }

    static SpecificationRow of(Specification specification) {
        var row = new SpecificationRow();
        var edition = specification.edition();
        row.id = edition.id().value();
        row.version = edition.version();
        row.providerId = edition.provider().value();
        row.take(specification);
        return row;
    }

    void take(Specification specification) {
        content = StoredContent.of(specification.edition().content());
        switch (specification) {
            case Specification.Draft draft -> {
                state = State.DRAFT;
                revision = draft.revision();
                draftedAt = draft.draftedAt();
            }
            case Specification.Published published -> {
                state = State.PUBLISHED;
                take(published.publication());
            }
            case Specification.Superseded superseded -> {
                state = State.SUPERSEDED;
                take(superseded.publication());
                endedAt = superseded.supersededAt();
            }
            case Specification.Withdrawn withdrawn -> {
                state = State.WITHDRAWN;
                take(withdrawn.publication());
                endedAt = withdrawn.withdrawnAt();
                endedReason = withdrawn.reason();
            }
        }
    }

    Specification specification() {
        var edition =
                new Edition(
                        new SpecificationId(id),
                        version,
                        new ProviderId(providerId),
                        content.content());
        var publication = new Publication(microCredential, draftedAt, publishedAt);
        return switch (state) {
            case DRAFT -> new Specification.Draft(edition, revision, draftedAt);
            case PUBLISHED -> new Specification.Published(edition, publication);
            case SUPERSEDED -> new Specification.Superseded(edition, publication, endedAt);
            case WITHDRAWN ->
                    new Specification.Withdrawn(edition, publication, endedReason, endedAt);
        };
    }

    private void take(Publication publication) {
        microCredential = publication.microCredential();
        draftedAt = publication.draftedAt();
        publishedAt = publication.publishedAt();
    }
}
