package eu.passerelle.recognition.decision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A referral as it lies in the database. */
@Entity
@Table(name = "referral")
class ReferralRow {
    @Id UUID id;

    @Column(nullable = false)
    UUID credential;

    @Column(nullable = false)
    UUID learner;

    @Column(name = "waits_for", nullable = false)
    String waitsFor;

    @Column(nullable = false)
    UUID agreement;

    @Column(name = "agreement_version", nullable = false)
    int agreementVersion;

    /** A {@link MatterJson}. */
    @Column(nullable = false)
    String matter;

    @Column(name = "referred_at", nullable = false)
    Instant referredAt;

    @Column(name = "closed_at")
    Instant closedAt;
}
