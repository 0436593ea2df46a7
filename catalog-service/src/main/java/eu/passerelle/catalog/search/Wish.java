package eu.passerelle.catalog.search;

import eu.passerelle.catalog.specification.Language;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody looks for; what is left empty does not matter.
 *
 * @param words in any language
 * @param ectsFrom at least so many credit points
 * @param ectsTo at most so many credit points
 * @param eqf that level
 * @param teaching what it is about and how it is taught
 */
public record Wish(
        Optional<String> words,
        Optional<BigDecimal> ectsFrom,
        Optional<BigDecimal> ectsTo,
        Optional<Integer> eqf,
        InTeaching teaching) {

    /** Anything. */
    public static Wish anything() {
        return forWords("");
    }

    /** Words alone. */
    public static Wish forWords(String words) {
        return new Wish(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new InTeaching(Optional.empty(), Optional.empty()));
    }

    public Wish {
        words = words.map(String::strip).filter(said -> !said.isEmpty());
    }

    /**
     * How it is taught and in which field.
     *
     * @param language of instruction
     * @param field ISCED-F 2013 code, or the beginning of one
     */
    public record InTeaching(Optional<Language> language, Optional<String> field) {}
}
