package eu.passerelle.verification.status;

/**
 * Where a credential says its status is to be found, as it says it and not yet believed.
 *
 * @param type what sort of entry it is
 * @param purpose what a set bit means
 * @param list the URL of the list
 * @param index the place in the list, as written
 */
public record StatusEntry(String type, String purpose, String list, String index) {
    /** The one type of entry that we can follow (Bitstring Status List 1.0, 2.1). */
    public static final String BITSTRING = "BitstringStatusListEntry";
}
