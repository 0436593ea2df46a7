package eu.passerelle.catalog.offering;

import java.util.UUID;

/**
 * An offering's id.
 *
 * @param value a UUID
 */
public record OfferingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
