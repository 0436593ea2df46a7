package eu.passerelle.catalog.search;

import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody looks for; what is left empty does not matter.
 *
 * @param words in any language
 * @param size how much and how demanding
 * @param teaching what it is about and how it is taught
 * @param facets all else by which one narrows down
 * @param order what comes first; empty for the best fit, or the newest where no words are given
 */
public record Wish(
        Optional<String> words,
        Size size,
        InTeaching teaching,
        Facets facets,
        Optional<Order> order) {

    /** Anything. */
    public static Wish anything() {
        return forWords("");
    }

    /** Words alone. */
    public static Wish forWords(String words) {
        return new Wish(
                Optional.of(words),
                new Size(Optional.empty(), Optional.empty(), Optional.empty()),
                new InTeaching(Optional.empty(), Optional.empty()),
                Facets.none(),
                Optional.empty());
    }

    public Wish {
        words = words.map(String::strip).filter(said -> !said.isEmpty());
    }

    /** What comes first. */
    public Order first() {
        return order.orElse(words.isPresent() ? Order.BEST : Order.NEWEST);
    }

    /** What comes first in the list; a reader is always told. */
    public enum Order {
        /** What fits the words best. */
        BEST,
        /** What was published last. */
        NEWEST,
        /** The fewest credit points; what states none comes last. */
        SMALLEST,
        /** The most credit points; what states none comes last. */
        LARGEST
    }

    /**
     * How much and how demanding.
     *
     * @param ectsFrom at least so many credit points
     * @param ectsTo at most so many credit points
     * @param eqf that level
     */
    public record Size(
            Optional<BigDecimal> ectsFrom, Optional<BigDecimal> ectsTo, Optional<Integer> eqf) {}

    /**
     * How it is taught and in which field.
     *
     * @param language of instruction
     * @param field ISCED-F 2013 code, or the beginning of one
     */
    public record InTeaching(Optional<Language> language, Optional<String> field) {}

    /**
     * All else by which one narrows down.
     *
     * @param participation how one takes part
     * @param orientation academic, applied or mixed
     * @param kind what sort of organisation offers it
     * @param skill an ESCO concept that an outcome names
     * @param startsFrom a run of it starts on that day or later
     * @param labelled whether it earned the label
     */
    public record Facets(
            Optional<Participation> participation,
            Optional<Orientation> orientation,
            Optional<ProviderKind> kind,
            Optional<URI> skill,
            Optional<LocalDate> startsFrom,
            boolean labelled) {

        /** No facet at all. */
        public static Facets none() {
            return new Facets(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }
}
