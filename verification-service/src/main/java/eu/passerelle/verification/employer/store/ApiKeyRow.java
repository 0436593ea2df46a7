package eu.passerelle.verification.employer.store;

import eu.passerelle.verification.employer.ApiKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key as it lies in the database: no secret. */
@Entity
@Table(name = "api_key")
class ApiKeyRow {
    @Id UUID id;
    String organisation;
    String label;
    String digest;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "retired_at")
    Instant retiredAt;

    static ApiKeyRow of(ApiKey key) {
        var row = new ApiKeyRow();
        row.id = key.id();
        row.organisation = key.organisation();
        row.label = key.label();
        row.digest = key.digest();
        row.createdAt = key.createdAt();
        row.retiredAt =
                switch (key) {
                    case ApiKey.Active ignored -> null;
                    case ApiKey.Retired retired -> retired.retiredAt();
                };
        return row;
    }

    ApiKey key() {
        return retiredAt == null
                ? new ApiKey.Active(id, organisation, label, digest, createdAt)
                : new ApiKey.Retired(id, organisation, label, digest, createdAt, retiredAt);
    }
}
