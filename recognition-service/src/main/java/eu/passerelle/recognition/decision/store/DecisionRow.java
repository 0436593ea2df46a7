package eu.passerelle.recognition.decision.store;

import eu.passerelle.contracts.recognition.v1.RecognitionReopened.Cause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision as it lies in the database. */
@Entity
@Table(name = "decision")
class DecisionRow {
    @Id UUID id;

    @Column(nullable = false)
    UUID credential;

    @Column(nullable = false)
    UUID learner;

    @Column(name = "recognised_by", nullable = false)
    String recognisedBy;

    @Column(name = "programme_code", nullable = false)
    String programmeCode;

    @Column(nullable = false)
    UUID agreement;

    @Column(name = "agreement_version", nullable = false)
    int agreementVersion;

    /** A {@link RulingJson}. */
    @Column(nullable = false)
    String ruling;

    @Column(name = "decided_at", nullable = false)
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_cause")
    Cause reviewCause;

    @Column(name = "reopened_at")
    Instant reopenedAt;
}
