package eu.passerelle.catalog.search;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** All that is published by providers in good standing. */
public interface Listings {

    /** A page of what fits, in the order that was asked for. */
    Uni<Page<Listing>> fitting(Wish wish, PageQuery query);

    /** A page of what is spelled nearly like the words, the nearest first. */
    Uni<Page<Listing>> near(Wish wish, PageQuery query);

    /**
     * What fits, by the number of a page; for neighbours' systems that count pages.
     *
     * @param from how many to pass over
     * @param most how many to read
     */
    Uni<List<Listing>> numbered(Wish wish, int from, int most);
}
