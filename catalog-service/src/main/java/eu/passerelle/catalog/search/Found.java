package eu.passerelle.catalog.search;

import eu.passerelle.kit.paging.Page;

/**
 * A page of what was found.
 *
 * @param page what was found
 * @param near whether nothing was spelled as it was asked for, and this is what comes nearest
 * @param order what comes first
 */
public record Found(Page<Listing> page, boolean near, Wish.Order order) {}
