package eu.passerelle.recognition.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A credential as it lies in the database. */
@Entity
@Table(name = "credential")
class CredentialRow {
    @Id UUID id;

    @Column(nullable = false)
    UUID learner;

    @Column(name = "awarded_by", nullable = false)
    String awardedBy;

    /** The achievement as issuance told it. */
    @Column(nullable = false)
    String achievement;

    @Column(name = "issued_at", nullable = false)
    Instant issuedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;
}
