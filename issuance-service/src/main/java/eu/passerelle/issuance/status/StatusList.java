package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.issuance.offering.ProviderId;

/**
 * The revocation bits of a provider's credentials.
 *
 * @param id which list
 * @param provider whose
 * @param number counts the provider's lists, from 1
 * @param bits one for each credential
 */
public record StatusList(
        StatusListId id, ProviderId provider, int number, BitstringStatusList bits) {

    /** The list with this bit set. */
    public StatusList set(int index) {
        return new StatusList(id, provider, number, bits.set(index));
    }
}
