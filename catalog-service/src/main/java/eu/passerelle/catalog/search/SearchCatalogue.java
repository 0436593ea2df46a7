package eu.passerelle.catalog.search;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks through what is published. */
@ApplicationScoped
public class SearchCatalogue {
    private final Listings listings;

    SearchCatalogue(Listings listings) {
        this.listings = listings;
    }

    /** A page of what fits. */
    @WithTransaction
    public Uni<Page<Listing>> search(Wish wish, PageQuery query) {
        return listings.fitting(wish, query);
    }
}
