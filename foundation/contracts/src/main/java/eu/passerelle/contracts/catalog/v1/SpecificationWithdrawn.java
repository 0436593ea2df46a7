package eu.passerelle.contracts.catalog.v1;

import java.time.Instant;

/**
 * One version of a specification is not offered any more. Credentials awarded on it stay what they
 * are; readers that need its content keep it from {@link SpecificationPublished}.
 *
 * @param specificationId a UUID
 * @param version from 1
 * @param providerId who published it
 * @param withdrawnAt from when
 */
public record SpecificationWithdrawn(
        String specificationId, int version, String providerId, Instant withdrawnAt)
        implements CatalogEvent {

    @Override
    public String subject() {
        return "specification/" + specificationId + "/v" + version;
    }
}
