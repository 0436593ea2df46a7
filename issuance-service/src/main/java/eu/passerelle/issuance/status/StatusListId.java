package eu.passerelle.issuance.status;

import java.util.Optional;
import java.util.UUID;

/**
 * Which list.
 *
 * @param value a UUID
 */
public record StatusListId(UUID value) {

    private static final String PATH = "/status-lists/";

    /** The list that a URL ends with; empty where it names none. */
    public static Optional<StatusListId> inUrl(String url) {
        var at = url.lastIndexOf(PATH);
        try {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(url.substring(at + PATH.length())))
                            .map(StatusListId::new);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** Where the list is published, below the origin. */
    public String path() {
        return PATH + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
