package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.AccreditationId;
import eu.passerelle.catalog.provider.Decision;
import eu.passerelle.catalog.provider.Grant;
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An accreditation as a row. */
@Entity
@Table(name = "accreditation")
class AccreditationRow extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "provider_id")
    String providerId;

    @Column(name = "agency_id")
    String agencyId;

    @Column(name = "agency_name")
    String agencyName;

    @Enumerated(EnumType.STRING)
    Decision.Standing standing;

    String fields;

    @Column(name = "eqf_from")
    Integer eqfFrom;

    @Column(name = "eqf_to")
    Integer eqfTo;

    String jurisdictions;

    @Column(name = "credential_types")
    String credentialTypes;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String report;

    @Column(name = "deqar_report")
    String deqarReport;

    @Column(name = "deqar_institution")
    String deqarInstitution;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    String withdrawnReason;

    static AccreditationRow of(Accreditation accreditation) {
        var row = new AccreditationRow();
        row.id = accreditation.id().value();
        row.providerId = accreditation.grant().holder().value();
        row.recordedAt = accreditation.recordedAt();
        row.take(accreditation.grant().decision());
        row.take(accreditation.grant().limits());
        row.take(accreditation);
        return row;
    }

    void take(Accreditation accreditation) {
        switch (accreditation) {
            case Accreditation.InForce ignored -> {
                withdrawnAt = null;
                withdrawnReason = null;
            }
            case Accreditation.Withdrawn withdrawn -> {
                withdrawnAt = withdrawn.withdrawnAt();
                withdrawnReason = withdrawn.reason();
            }
        }
    }

    private void take(Decision decision) {
        agencyId = decision.agency().value();
        agencyName = decision.agencyName();
        standing = decision.standing();
        validFrom = decision.validFrom();
        validUntil = decision.validUntil();
        report = decision.reading().report().map(URI::toString).orElse(null);
        deqarReport = decision.reading().deqarReport().orElse(null);
        deqarInstitution = decision.reading().deqarInstitution().orElse(null);
    }

    private void take(Limits limits) {
        fields = joined(limits.fields());
        eqfFrom = limits.levels().map(Limits.Levels::from).orElse(null);
        eqfTo = limits.levels().map(Limits.Levels::to).orElse(null);
        jurisdictions = joined(limits.jurisdictions());
        credentialTypes = joined(limits.credentialTypes());
    }

    Accreditation accreditation() {
        var key = new AccreditationId(id);
        var grant = new Grant(new ProviderId(providerId), decision(), limits());
        return withdrawnAt == null
                ? new Accreditation.InForce(key, grant, recordedAt)
                : new Accreditation.Withdrawn(key, grant, recordedAt, withdrawnReason, withdrawnAt);
    }

    private Decision decision() {
        return new Decision(
                new ProviderId(agencyId),
                agencyName,
                standing,
                validFrom,
                validUntil,
                new Decision.Reading(
                        Optional.ofNullable(report).map(URI::create),
                        Optional.ofNullable(deqarReport),
                        Optional.ofNullable(deqarInstitution)));
    }

    private Limits limits() {
        return new Limits(
                apart(fields),
                Optional.ofNullable(eqfFrom).map(from -> new Limits.Levels(from, eqfTo)),
                apart(jurisdictions),
                apart(credentialTypes).stream()
                        .map(CredentialType::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> apart(String joined) {
        return Arrays.stream(joined.split(" "))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
