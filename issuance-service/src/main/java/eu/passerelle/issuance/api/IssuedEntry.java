package eu.passerelle.issuance.api;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.Place;
import java.util.Optional;

/**
 * A status entry of a credential that was issued here.
 *
 * @param signatory who issued it
 * @param credentialId what its issuer calls it; where it has a name
 * @param purpose what a set bit means
 * @param place where it stands
 */
public record IssuedEntry(
        Signatory signatory, Optional<String> credentialId, StatusPurpose purpose, Place place) {

    @Override
    public String toString() {
        return "IssuedEntry[place=%s]".formatted(place);
    }
}
