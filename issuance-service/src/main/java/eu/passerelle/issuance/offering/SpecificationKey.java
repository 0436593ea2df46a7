package eu.passerelle.issuance.offering;

import eu.passerelle.kit.problem.Refused;
import java.util.List;
import java.util.UUID;

/**
 * One version of one specification.
 *
 * @param id the specification
 * @param version from 1
 */
public record SpecificationKey(UUID id, int version) {

    /** Reads the values it sorts by; refused if they are none. */
    public static SpecificationKey of(List<String> values) {
        try {
            return new SpecificationKey(
                    UUID.fromString(values.getFirst()), Integer.parseInt(values.getLast()));
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new OfferingRefusal.UnreadableCursor());
        }
    }

    /** The values it sorts by. */
    public List<String> values() {
        return List.of(id.toString(), Integer.toString(version));
    }

    @Override
    public String toString() {
        return id + "/v" + version;
    }
}
