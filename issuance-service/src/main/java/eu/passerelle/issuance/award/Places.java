package eu.passerelle.issuance.award;

import eu.passerelle.issuance.status.Place;
import java.util.Optional;

/**
 * Where a credential's statuses can be read.
 *
 * @param revocation whether it is revoked
 * @param suspension whether it is suspended; empty for credentials from before there was such a
 *     list
 */
public record Places(Place revocation, Optional<Place> suspension) {}
