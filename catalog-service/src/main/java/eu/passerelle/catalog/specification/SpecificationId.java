package eu.passerelle.catalog.specification;

import java.util.UUID;

/**
 * A specification's id, the same through all its versions.
 *
 * @param value a UUID
 */
public record SpecificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
