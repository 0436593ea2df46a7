package eu.passerelle.recognition.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A claim as it lies in the database. */
@Entity
@Table(name = "claim")
class ClaimRow {
    @Id UUID learner;

    @Column(nullable = false)
    String account;

    @Column(name = "claimed_at", nullable = false)
    Instant claimedAt;
}
