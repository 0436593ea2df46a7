package eu.passerelle.issuance.cohort;

import java.util.UUID;

/**
 * Which cohort.
 *
 * @param value a UUID
 */
public record CohortId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
