package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
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
import java.util.Optional;

/** A provider as a row. */
@Entity
@Table(name = "provider")
class ProviderRow extends PanacheEntityBase {
    @Id String id;

    String name;

    @Enumerated(EnumType.STRING)
    ProviderKind kind;

    String country;
    String homepage;

    @Column(name = "quality_agency")
    String qualityAgency;

    @Column(name = "quality_report")
    String qualityReport;

    @Column(name = "quality_until")
    LocalDate qualityUntil;

    @Column(name = "vat_id")
    String vatId;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Column(name = "suspended_reason")
    String suspendedReason;

    static ProviderRow of(Provider provider) {
        var row = new ProviderRow();
        row.id = provider.id().value();
        row.take(provider);
        return row;
    }

    void take(Provider provider) {
        takeProfile(provider.profile());
        switch (provider) {
            case Provider.Registered registered -> {
                registeredAt = registered.registeredAt();
                suspendedAt = null;
                suspendedReason = null;
            }
            case Provider.Suspended suspended -> {
                registeredAt = suspended.registeredAt();
                suspendedAt = suspended.suspendedAt();
                suspendedReason = suspended.reason();
            }
        }
    }

    Provider provider() {
        var alias = new ProviderId(id);
        return suspendedAt == null
                ? new Provider.Registered(alias, profile(), registeredAt)
                : new Provider.Suspended(
                        alias, profile(), registeredAt, suspendedReason, suspendedAt);
    }

    private void takeProfile(Profile profile) {
        name = profile.name();
        kind = profile.kind();
        country = profile.country();
        homepage = profile.homepage().toString();
        vatId = profile.vatId().orElse(null);
        var quality = profile.quality();
        qualityAgency = quality.map(QualityAssurance::agency).orElse(null);
        qualityReport = quality.flatMap(QualityAssurance::report).map(URI::toString).orElse(null);
        qualityUntil = quality.flatMap(QualityAssurance::validUntil).orElse(null);
    }

    private Profile profile() {
        return new Profile(
                name, kind, country, URI.create(homepage), quality(), Optional.ofNullable(vatId));
    }

    private Optional<QualityAssurance> quality() {
        return Optional.ofNullable(qualityAgency)
                .map(
                        agency ->
                                new QualityAssurance(
                                        agency,
                                        Optional.ofNullable(qualityReport).map(URI::create),
                                        Optional.ofNullable(qualityUntil)));
    }
}
