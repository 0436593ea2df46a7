package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.Status;
import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What the others are told of a provider and of what agencies decided about it. */
final class Announcement {

    private Announcement() {}

    static CatalogEvent of(Provider provider) {
        var profile = provider.profile();
        return switch (provider) {
            case Provider.Registered registered ->
                    new ProviderRegistered(
                            registered.id().value(),
                            profile.name(),
                            profile.kind(),
                            profile.country(),
                            profile.homepage().toString());
            case Provider.Suspended suspended ->
                    new ProviderSuspended(
                            suspended.id().value(),
                            profile.name(),
                            profile.kind(),
                            profile.country(),
                            profile.homepage().toString(),
                            suspended.suspendedAt());
        };
    }

    static AccreditationChanged of(Accreditation accreditation) {
        return switch (accreditation) {
            case Accreditation.InForce valid ->
                    of(valid, Status.IN_FORCE, null, valid.recordedAt());
            case Accreditation.Withdrawn withdrawn ->
                    of(
                            withdrawn,
                            Status.WITHDRAWN,
                            withdrawn.withdrawnAt(),
                            withdrawn.withdrawnAt());
        };
    }

    private static AccreditationChanged of(
            Accreditation accreditation, Status status, Instant withdrawnAt, Instant changedAt) {
        var decision = accreditation.grant().decision();
        var limits = accreditation.grant().limits();
        var reading = decision.reading();
        return new AccreditationChanged(
                accreditation.id().toString(),
                accreditation.grant().holder().value(),
                decision.agency().value(),
                decision.agencyName(),
                status,
                List.copyOf(limits.fields()),
                limits.levels().map(Limits.Levels::from).orElse(null),
                limits.levels().map(Limits.Levels::to).orElse(null),
                List.copyOf(limits.jurisdictions()),
                limits.credentialTypes().stream().sorted().toList(),
                decision.validFrom(),
                decision.validUntil(),
                withdrawnAt,
                reading.report().map(URI::toString).orElse(null),
                reading.deqarReport().orElse(null),
                reading.deqarInstitution().orElse(null),
                changedAt);
    }
}
