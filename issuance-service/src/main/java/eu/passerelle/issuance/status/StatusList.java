package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;

/**
 * One bit for each of a signatory's credentials.
 *
 * @param id which list
 * @param signatory whose
 * @param purpose what a set bit means
 * @param number counts the signatory's lists of that purpose, from 1
 * @param bits one for each credential
 */
public record StatusList(
        StatusListId id,
        Signatory signatory,
        StatusPurpose purpose,
        int number,
        BitstringStatusList bits) {

    /** Whether a bit once set stays set (Bitstring Status List 1.0, 2.2: not reversible). */
    boolean isForGood() {
        return purpose == StatusPurpose.REVOCATION;
    }

    /** The list with this bit set or clear. */
    public StatusList with(int index, boolean set) {
        var changed = set ? bits.set(index) : bits.clear(index);
        return new StatusList(id, signatory, purpose, number, changed);
    }
}
