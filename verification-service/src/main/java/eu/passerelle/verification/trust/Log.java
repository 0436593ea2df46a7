package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** The log that facts about issuers are told on. */
public interface Log {
    /** How far it goes now. */
    Uni<Place> end();

    /** How far we have acted on it. */
    Uni<Place> heard();

    /**
     * A place in every part of the log.
     *
     * @param offsets the next offset, by part
     */
    record Place(Map<String, Long> offsets) {
        public Place {
            offsets = Map.copyOf(offsets);
        }

        /** Whether it lies nowhere before the other. */
        boolean reaches(Place other) {
            return other.offsets.entrySet().stream()
                    .allMatch(part -> offsets.getOrDefault(part.getKey(), 0L) >= part.getValue());
        }
    }
}
