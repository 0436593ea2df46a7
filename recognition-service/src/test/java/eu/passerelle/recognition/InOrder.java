package eu.passerelle.recognition;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** The order PostgreSQL has for UUIDs: byte by byte, without signs. */
public final class InOrder {
    /** The smallest first. */
    public static final Comparator<UUID> UUIDS =
            Comparator.<UUID, Long>comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                    .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private InOrder() {}

    /** Whether the id comes after the other, or there is no other. */
    public static boolean isAfter(UUID id, Optional<UUID> other) {
        return other.map(o -> UUIDS.compare(id, o) > 0).orElse(true);
    }

    /** Whether the id comes before the other, or there is no other. */
    public static boolean isBefore(UUID id, Optional<UUID> other) {
        return other.map(o -> UUIDS.compare(id, o) < 0).orElse(true);
    }
}
