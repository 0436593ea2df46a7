package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.kit.paging.Page;
import java.time.Instant;
import java.util.List;

/**
 * What an organisation was asked to answer for.
 *
 * @param items one page, newest first
 * @param next the address of the next page; null on the last one
 */
public record ConfirmationsView(List<Item> items, String next) {

    /**
     * One question.
     *
     * @param address of its page
     * @param askedBy whose course it is
     * @param askedAt since when
     * @param state {@code ASKED}, {@code ACCEPTED} or {@code DECLINED}
     */
    public record Item(String address, String askedBy, Instant askedAt, String state) {
        private static Item of(Confirmation confirmation) {
            return new Item(
                    "/catalog/confirmations/" + confirmation.id(),
                    confirmation.request().asking().value(),
                    confirmation.askedAt(),
                    ConfirmationsView.state(confirmation));
        }
    }

    static ConfirmationsView of(Page<Confirmation> page) {
        return new ConfirmationsView(
                page.items().stream().map(Item::of).toList(),
                page.next() == null ? null : "/catalog/confirmations?after=" + page.next());
    }

    static String state(Confirmation confirmation) {
        return switch (confirmation) {
            case Confirmation.Asked ignored -> "ASKED";
            case Confirmation.Accepted ignored -> "ACCEPTED";
            case Confirmation.Declined ignored -> "DECLINED";
        };
    }
}
