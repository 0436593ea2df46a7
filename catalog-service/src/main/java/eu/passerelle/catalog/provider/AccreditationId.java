package eu.passerelle.catalog.provider;

import java.util.UUID;

/**
 * An accreditation's id.
 *
 * @param value a UUID
 */
public record AccreditationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
