package eu.passerelle.issuance.status;

/**
 * A list that takes in credentials.
 *
 * @param id which list
 * @param number counts the signatory's lists of its purpose, from 1
 * @param entries how many credentials it is for
 */
public record OpenList(StatusListId id, int number, int entries) {}
