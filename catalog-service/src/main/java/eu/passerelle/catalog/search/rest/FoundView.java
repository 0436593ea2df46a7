package eu.passerelle.catalog.search.rest;

import eu.passerelle.catalog.search.Found;
import eu.passerelle.catalog.search.Wish;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param items what was found
 * @param next what to pass as {@code after} for the next page; null on the last one
 * @param spelling whether it is spelled as it was asked for, or comes nearest
 * @param order what comes first
 */
public record FoundView(List<ListingView> items, String next, Spelling spelling, Wish.Order order) {

    /** How the words are spelled in what was found. */
    public enum Spelling {
        AS_ASKED,
        NEAREST
    }

    static FoundView of(Found found) {
        return new FoundView(
                found.page().items().stream().map(ListingView::of).toList(),
                found.page().next(),
                found.near() ? Spelling.NEAREST : Spelling.AS_ASKED,
                found.order());
    }
}
