package eu.passerelle.issuance.award;

import java.util.UUID;

/**
 * Which award.
 *
 * @param value a UUID
 */
public record AwardId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
