package eu.passerelle.issuance.status;

import java.net.URI;

/**
 * Where a credential's status can be read.
 *
 * @param list which list
 * @param url where the list is published
 * @param index which bit, from 0
 */
public record Place(StatusListId list, URI url, int index) {}
