package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.Cohort;
import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.GradingScheme;
import eu.passerelle.issuance.cohort.Outline;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A cohort and its state as they lie in the database. */
@Entity
@Table(name = "cohort")
class CohortRow {

    @Id UUID id;

    @Column(name = "provider_id", nullable = false)
    String providerId;

    @Column(name = "offering_id", nullable = false)
    UUID offeringId;

    @Column(name = "specification_id", nullable = false)
    UUID specificationId;

    @Column(name = "specification_version", nullable = false)
    int specificationVersion;

    @Column(nullable = false)
    String digest;

    @Column(nullable = false)
    String scheme;

    @Column(name = "uploaded_at", nullable = false)
    Instant uploadedAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "completed_at")
    Instant completedAt;

    void become(Cohort cohort) {
        switch (cohort) {
            case Cohort.Previewed ignored -> {}
            case Cohort.Confirmed confirmed -> confirmedAt = confirmed.confirmedAt();
            case Cohort.Completed completed -> {
                confirmedAt = completed.confirmedAt();
                completedAt = completed.completedAt();
            }
        }
    }

    Cohort cohort() {
        var previewed = new Cohort.Previewed(outline());
        if (confirmedAt == null) {
            return previewed;
        }
        var confirmed = previewed.confirm(confirmedAt);
        return completedAt == null ? confirmed : confirmed.complete(completedAt);
    }

    private Outline outline() {
        return new Outline(
                new CohortId(id),
                new ProviderId(providerId),
                offeringId,
                new SpecificationKey(specificationId, specificationVersion),
                digest,
                GradingScheme.named(scheme).orElseThrow(),
                uploadedAt);
    }
}
