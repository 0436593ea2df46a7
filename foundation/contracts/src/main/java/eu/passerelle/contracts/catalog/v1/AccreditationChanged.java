package eu.passerelle.contracts.catalog.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A quality agency's decision on a provider is in force, or is not any more. It never says what was
 * awarded before: whoever judges an award looks at what was in force on the day of the award.
 *
 * @param accreditationId a UUID
 * @param providerId whom it is about
 * @param agencyId the organisation that recorded it
 * @param agency the agency's name
 * @param status whether it is in force
 * @param fields ISCED-F 2013 codes, or the beginnings of such, that it covers; empty for all
 * @param eqfFrom lowest EQF level that it covers; null for no limit
 * @param eqfTo highest EQF level that it covers; null for no limit
 * @param jurisdictions countries that it holds in, ISO 3166-1 alpha-2; empty for all
 * @param credentialTypes kinds of credential that it covers; empty for all
 * @param validFrom first day, inclusive
 * @param validUntil last day, inclusive
 * @param withdrawnAt from when it is not in force any more; null while it is
 * @param report where the report can be read; null where that is not known
 * @param deqarReport the report's number in DEQAR; null where it has none
 * @param deqarInstitution the provider's number in DEQAR; null where it has none
 * @param changedAt when this was recorded
 */
public record AccreditationChanged(
        String accreditationId,
        String providerId,
        String agencyId,
        String agency,
        Status status,
        List<String> fields,
        Integer eqfFrom,
        Integer eqfTo,
        List<String> jurisdictions,
        List<CredentialType> credentialTypes,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant withdrawnAt,
        String report,
        String deqarReport,
        String deqarInstitution,
        Instant changedAt)
        implements CatalogEvent {

    public AccreditationChanged {
        fields = List.copyOf(fields);
        jurisdictions = List.copyOf(jurisdictions);
        credentialTypes = List.copyOf(credentialTypes);
    }

    @Override
    public String subject() {
        return "accreditation/" + accreditationId;
    }

    /** Whether it is in force. */
    public enum Status {
        IN_FORCE,
        WITHDRAWN
    }

    /** What is awarded on what is learned. */
    public enum CredentialType {
        MICRO_CREDENTIAL,
        COURSE
    }
}
