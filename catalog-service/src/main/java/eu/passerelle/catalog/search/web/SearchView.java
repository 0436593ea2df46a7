package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.search.Found;
import eu.passerelle.catalog.search.Listing;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import eu.passerelle.kit.web.Form;
import java.math.BigDecimal;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param form what was asked for
 * @param asked whether anything was asked for
 * @param narrowed whether more than words was asked for
 * @param order what comes first
 * @param near whether nothing is spelled as it was asked for
 * @param items what was found
 * @param first the address of the first page; null on it
 * @param next the address of the next page; null on the last one
 */
public record SearchView(
        Form form,
        boolean asked,
        boolean narrowed,
        Wish.Order order,
        boolean near,
        List<Card> items,
        String first,
        String next) {
    private static final List<String> LANGUAGES =
            List.of("cs", "de", "el", "en", "es", "fr", "hr", "it", "nl", "pl", "pt", "sv");
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    /** The languages of instruction to choose from. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** How one may take part. */
    public List<Participation> participations() {
        return List.of(Participation.values());
    }

    /** What it may lean to. */
    public List<Orientation> orientations() {
        return List.of(Orientation.values());
    }

    /** Who may offer it. */
    public List<ProviderKind> kinds() {
        return List.of(ProviderKind.values());
    }

    /** What may come first. */
    public List<Wish.Order> orders() {
        return List.of(Wish.Order.values());
    }

    /** The levels to choose from. */
    public List<String> levels() {
        return LEVELS;
    }

    /**
     * A course in short.
     *
     * @param id which
     * @param address of its page
     * @param title what it is called, in the reader's language where it has one
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
            String address,
            String title,
            String provider,
            BigDecimal ects,
            BigDecimal hours,
            String eqf,
            boolean levelless,
            String quality,
            List<String> languages,
            boolean microCredential) {
        static Card of(Listing listing, String reader) {
            var summary = listing.summary();
            var workload = summary.dimensions().workload();
            var level = summary.dimensions().level();
            return new Card(
                    listing.id().toString(),
                    "/catalog/specifications/" + listing.id(),
                    summary.title().forReader(reader),
                    listing.offerer().name(),
                    workload.ects().orElse(null),
                    workload.hours().orElse(null),
                    level.eqf().map(String::valueOf).orElse(null),
                    level.notApplicableBecause().isPresent(),
                    listing.offerer().quality().map(QualityAssurance::agency).orElse(null),
                    summary.languages().stream().map(Language::tag).toList(),
                    summary.microCredential());
        }
    }

    static SearchView of(WishForm wish, Found found, boolean later, String reader) {
        var page = found.page();
        return new SearchView(
                wish.form(),
                wish.asks(),
                wish.narrows(),
                found.order(),
                found.near(),
                page.items().stream().map(listing -> Card.of(listing, reader)).toList(),
                later ? wish.address() : null,
                page.next() == null ? null : wish.address(page.next()));
    }
}
