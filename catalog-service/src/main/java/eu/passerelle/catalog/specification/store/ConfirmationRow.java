package eu.passerelle.catalog.specification.store;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.ConfirmationId;
import eu.passerelle.catalog.specification.SpecificationId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A confirmation as a row. */
@Entity
@Table(name = "confirmation")
class ConfirmationRow extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "specification_id")
    UUID specificationId;

    int version;
    int revision;

    @Column(name = "asking_id")
    String askingId;

    @Column(name = "body_id")
    String bodyId;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    String reason;

    enum State {
        ASKED,
        ACCEPTED,
        DECLINED
    }

    static ConfirmationRow of(Confirmation confirmation) {
        var row = new ConfirmationRow();
        row.id = confirmation.id().value();
        row.specificationId = confirmation.request().specification().value();
        row.version = confirmation.request().version();
        row.askingId = confirmation.request().asking().value();
        row.bodyId = confirmation.request().body().value();
        row.take(confirmation);
        return row;
    }

    void take(Confirmation confirmation) {
        revision = confirmation.request().revision();
        askedAt = confirmation.askedAt();
        switch (confirmation) {
            case Confirmation.Asked ignored -> answer(State.ASKED, null, null);
            case Confirmation.Accepted it -> answer(State.ACCEPTED, it.acceptedAt(), null);
            case Confirmation.Declined it -> answer(State.DECLINED, it.declinedAt(), it.reason());
        }
    }

    Confirmation confirmation() {
        var key = new ConfirmationId(id);
        var request =
                new Confirmation.Request(
                        new SpecificationId(specificationId),
                        version,
                        revision,
                        new ProviderId(askingId),
                        new ProviderId(bodyId));
        return switch (state) {
            case ASKED -> new Confirmation.Asked(key, request, askedAt);
            case ACCEPTED -> new Confirmation.Accepted(key, request, askedAt, answeredAt);
            case DECLINED -> new Confirmation.Declined(key, request, askedAt, reason, answeredAt);
        };
    }

    private void answer(State answer, Instant at, String because) {
        state = answer;
        answeredAt = at;
        reason = because;
    }
}
