package eu.passerelle.catalog.search;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks through what is published. */
@ApplicationScoped
public class SearchCatalogue {
    private static final int PARTS_OF_A_NEAR_KEY = 4;

    private final Listings listings;

    SearchCatalogue(Listings listings) {
        this.listings = listings;
    }

    /**
     * A page of what fits. Where nothing is spelled like that, what comes nearest; a page after one
     * of those is one of those.
     */
    @WithTransaction
    public Uni<Found> search(Wish wish, PageQuery query) {
        return isAfterNear(query)
                ? near(wish, query)
                : listings.fitting(wish, query).chain(page -> orNear(wish, query, page));
    }

    /** What fits, by the number of a page. */
    @WithTransaction
    public Uni<List<Listing>> numbered(Wish wish, int from, int most) {
        return listings.numbered(wish, from, most);
    }

    private Uni<Found> orNear(Wish wish, PageQuery query, Page<Listing> page) {
        var nothing = page.items().isEmpty() && query.after().isEmpty();
        return nothing && wish.words().isPresent()
                ? near(wish, query)
                : Uni.createFrom().item(new Found(page, false, wish.first()));
    }

    private Uni<Found> near(Wish wish, PageQuery query) {
        return listings.near(wish, query)
                .map(page -> new Found(page, !page.items().isEmpty(), Wish.Order.BEST));
    }

    private static boolean isAfterNear(PageQuery query) {
        return query.after().map(key -> key.size() == PARTS_OF_A_NEAR_KEY).orElse(false);
    }
}
