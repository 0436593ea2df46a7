package eu.passerelle.catalog.provider.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Decision;
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.Status;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a quality agency decided about a provider; an empty limit is none.
 *
 * @param id which
 * @param provider about whom
 * @param agencyId the organisation that recorded it
 * @param agency the agency's name
 * @param standing whether the review was asked for by law
 * @param status whether it is in force
 * @param fields ISCED-F 2013 codes, or the beginnings of such, that it covers
 * @param eqfFrom lowest EQF level; missing for no limit
 * @param eqfTo highest EQF level; missing for no limit
 * @param jurisdictions countries it holds in
 * @param credentialTypes kinds of credential it covers
 * @param validFrom first day
 * @param validUntil last day
 * @param report where the report can be read
 * @param deqarReport the report's number in DEQAR
 * @param deqarInstitution the provider's number in DEQAR
 * @param recordedAt when it was recorded
 * @param withdrawnAt since when it is not in force any more
 * @param withdrawnBecause why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccreditationView(
        UUID id,
        @Schema(examples = "rheinfurt") String provider,
        @Schema(examples = "aq-rhein") String agencyId,
        @Schema(examples = "AQ-Rhein") String agency,
        Decision.Standing standing,
        Status status,
        Set<String> fields,
        Integer eqfFrom,
        Integer eqfTo,
        Set<String> jurisdictions,
        List<CredentialType> credentialTypes,
        LocalDate validFrom,
        LocalDate validUntil,
        String report,
        String deqarReport,
        String deqarInstitution,
        Instant recordedAt,
        Instant withdrawnAt,
        String withdrawnBecause) {

    /**
     * All accreditations of a provider.
     *
     * @param items newest first
     */
    public record ListView(List<AccreditationView> items) {
        static ListView of(List<Accreditation> all) {
            return new ListView(all.stream().map(AccreditationView::of).toList());
        }
    }

    static AccreditationView of(Accreditation accreditation) {
        return switch (accreditation) {
            case Accreditation.InForce valid -> of(valid, Status.IN_FORCE, null, null);
            case Accreditation.Withdrawn withdrawn ->
                    of(withdrawn, Status.WITHDRAWN, withdrawn.withdrawnAt(), withdrawn.reason());
        };
    }

    private static AccreditationView of(
            Accreditation accreditation, Status status, Instant withdrawnAt, String reason) {
        var decision = accreditation.grant().decision();
        var limits = accreditation.grant().limits();
        return new AccreditationView(
                accreditation.id().value(),
                accreditation.grant().holder().value(),
                decision.agency().value(),
                decision.agencyName(),
                decision.standing(),
                status,
                limits.fields(),
                limits.levels().map(Limits.Levels::from).orElse(null),
                limits.levels().map(Limits.Levels::to).orElse(null),
                limits.jurisdictions(),
                limits.credentialTypes().stream().sorted().toList(),
                decision.validFrom(),
                decision.validUntil(),
                decision.reading().report().map(URI::toString).orElse(null),
                decision.reading().deqarReport().orElse(null),
                decision.reading().deqarInstitution().orElse(null),
                accreditation.recordedAt(),
                withdrawnAt,
                reason);
    }
}
