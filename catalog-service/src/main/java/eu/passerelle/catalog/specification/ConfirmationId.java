package eu.passerelle.catalog.specification;

import java.util.UUID;

/**
 * A confirmation's id.
 *
 * @param value a UUID
 */
public record ConfirmationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
