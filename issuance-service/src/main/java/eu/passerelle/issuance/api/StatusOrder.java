package eu.passerelle.issuance.api;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import java.util.List;
import java.util.Optional;

/**
 * Which status of which credential is to be set or cleared.
 *
 * @param credentialId what its issuer calls the credential; where the request says
 * @param changes what is to be changed, in this order
 */
public record StatusOrder(Optional<String> credentialId, List<Change> changes) {

    public StatusOrder {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param purpose which status; where the request says
     * @param entry the exact entry; where the request says
     * @param set whether it is set or cleared
     */
    public record Change(Optional<StatusPurpose> purpose, Optional<EntryName> entry, boolean set) {}

    /**
     * How credentials name a status entry.
     *
     * @param list the URL of the list
     * @param index the place in it
     */
    public record EntryName(String list, int index) {}
}
