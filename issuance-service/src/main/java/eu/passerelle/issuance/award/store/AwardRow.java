package eu.passerelle.issuance.award.store;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.CredentialId;
import eu.passerelle.issuance.award.Grant;
import eu.passerelle.issuance.award.Places;
import eu.passerelle.issuance.award.Revocation;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.StatusListId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An award and its state as they lie in the database. */
@Entity
@Table(name = "award")
class AwardRow {

    @Id UUID id;

    @Column(name = "provider_id", nullable = false, updatable = false)
    String providerId;

    @Column(name = "specification_id", nullable = false, updatable = false)
    UUID specificationId;

    @Column(name = "specification_version", nullable = false, updatable = false)
    int specificationVersion;

    @Column(name = "offering_id", updatable = false)
    UUID offeringId;

    @Column(name = "learner_id", nullable = false, updatable = false)
    UUID learnerId;

    @Column(name = "holder_name", nullable = false, updatable = false)
    String holderName;

    @Column(name = "achieved_on", nullable = false, updatable = false)
    LocalDate achievedOn;

    @Column(updatable = false)
    String grade;

    @Column(name = "granted_at", nullable = false, updatable = false)
    Instant grantedAt;

    /** Written when the row is added, by {@link PostgresAwards} itself. */
    @Column(name = "request_key", insertable = false, updatable = false)
    String requestKey;

    @Column(name = "credential_id")
    UUID credentialId;

    @Column(name = "status_list_id")
    UUID statusListId;

    @Column(name = "status_list_url")
    String statusListUrl;

    @Column(name = "status_index")
    Integer statusIndex;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "suspension_list_id")
    UUID suspensionListId;

    @Column(name = "suspension_list_url")
    String suspensionListUrl;

    @Column(name = "suspension_index")
    Integer suspensionIndex;

    @Column(name = "suspension_note")
    String suspensionNote;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    CredentialRevoked.Reason revocationReason;

    @Column(name = "revocation_note")
    String revocationNote;

    @Column(name = "revoked_at")
    Instant revokedAt;

    /** Writes the award's state into the row; what was granted never changes. */
    void become(Award award) {
        switch (award) {
            case Award.Granted ignored -> {}
            case Award.Issued issued -> become(issued);
            case Award.Suspended suspended -> {
                become(suspended.issued());
                suspensionNote = suspended.note();
                suspendedAt = suspended.suspendedAt();
            }
            case Award.Revoked revoked -> {
                become(revoked.issued());
                revocationReason = revoked.revocation().reason();
                revocationNote = revoked.revocation().note();
                revokedAt = revoked.revokedAt();
            }
        }
    }

    Award award() {
        if (credentialId == null) {
            return new Award.Granted(grant());
        }
        if (revokedAt != null) {
            return revoked();
        }
        return suspendedAt == null ? issued() : issued().suspend(suspensionNote, suspendedAt);
    }

    private void become(Award.Issued issued) {
        credentialId = issued.credential().value();
        statusListId = issued.place().list().value();
        statusListUrl = issued.place().url().toString();
        statusIndex = issued.place().index();
        issuedAt = issued.issuedAt();
        issued.places().suspension().ifPresent(this::canBeSuspended);
        suspensionNote = null;
        suspendedAt = null;
    }

    private void canBeSuspended(Place place) {
        suspensionListId = place.list().value();
        suspensionListUrl = place.url().toString();
        suspensionIndex = place.index();
    }

    private Grant grant() {
        return new Grant(
                new AwardId(id),
                new ProviderId(providerId),
                new SpecificationKey(specificationId, specificationVersion),
                Optional.ofNullable(offeringId),
                new LearnerId(learnerId),
                holderName,
                achievedOn,
                Optional.ofNullable(grade),
                grantedAt);
    }

    private Award.Issued issued() {
        var revocation = place(statusListId, statusListUrl, statusIndex);
        var suspension =
                Optional.ofNullable(suspensionListId)
                        .map(list -> place(list, suspensionListUrl, suspensionIndex));
        return new Award.Issued(
                grant(),
                new CredentialId(credentialId),
                new Places(revocation, suspension),
                issuedAt);
    }

    private static Place place(UUID list, String url, int index) {
        return new Place(new StatusListId(list), URI.create(url), index);
    }

    private Award.Revoked revoked() {
        return issued().revoke(new Revocation(revocationReason, revocationNote), revokedAt);
    }
}
