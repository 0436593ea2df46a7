package eu.passerelle.issuance.status;

import java.util.UUID;

/**
 * Which list.
 *
 * @param value a UUID
 */
public record StatusListId(UUID value) {

    /** Where the list is published, below the origin. */
    public String path() {
        return "/status-lists/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
