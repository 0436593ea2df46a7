package eu.passerelle.recognition.programme.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A target as it lies in the database. */
@Entity
@Table(name = "target")
class TargetRow {
    @Id UUID id;

    @Column(nullable = false)
    String provider;

    @Column(name = "programme_code", nullable = false)
    String programmeCode;

    /** A {@link RequirementJson}. */
    @Column(nullable = false)
    String requirement;

    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "retired_at")
    Instant retiredAt;
}
