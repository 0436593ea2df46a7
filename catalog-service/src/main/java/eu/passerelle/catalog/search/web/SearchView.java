package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.search.Listing;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param form what was asked for
 * @param asked whether anything was asked for
 * @param narrowed whether more than words was asked for
 * @param worded whether words were asked for, so that the best fit comes first
 * @param later whether this is not the first page
 * @param items what was found
 * @param next the address of the next page; null on the last one
 */
public record SearchView(
        Form form,
        boolean asked,
        boolean narrowed,
        boolean worded,
        boolean later,
        List<Card> items,
        String next) {

    /**
     * A course in short.
     *
     * @param id which
     * @param title what it is called, by language
     * @param provider whose it is
     * @param ects credit points; null where no credit is attached
     * @param hours notional workload; null where not stated
     * @param eqf level; null where not stated or not applicable
     * @param levelless whether no level applies
     * @param quality who looked at the provider's quality; null where that is not known
     * @param languages of instruction
     * @param microCredential whether it earned the label
     */
    public record Card(
            String id,
            Map<String, String> title,
            String provider,
            BigDecimal ects,
            BigDecimal hours,
            Integer eqf,
            boolean levelless,
            String quality,
            List<String> languages,
            boolean microCredential) {
        static Card of(Listing listing) {
            var summary = listing.summary();
            var workload = summary.dimensions().workload();
            var level = summary.dimensions().level();
            return new Card(
                    listing.id().toString(),
                    summary.title().byLanguage(),
                    listing.offerer().name(),
                    workload.ects().orElse(null),
                    workload.hours().orElse(null),
                    level.eqf().orElse(null),
                    level.notApplicableBecause().isPresent(),
                    listing.offerer().quality().map(QualityAssurance::agency).orElse(null),
                    summary.languages().stream().map(Language::tag).toList(),
                    summary.microCredential());
        }
    }

    static SearchView of(WishForm wish, Page<Listing> page, boolean later) {
        return new SearchView(
                wish.form(),
                wish.asks(),
                wish.narrows(),
                wish.wish().words().isPresent(),
                later,
                page.items().stream().map(Card::of).toList(),
                page.next() == null ? null : wish.address(page.next()));
    }
}
