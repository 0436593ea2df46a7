package eu.passerelle.catalog.search;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;

/** All that is published by providers in good standing. */
public interface Listings {

    /** A page of what fits: the best fit first, or the newest where no words were given. */
    Uni<Page<Listing>> fitting(Wish wish, PageQuery query);
}
