package eu.passerelle.catalog.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which one language says what a learner does; held as data.
 *
 * @param language BCP 47, without region
 * @param version of the file
 * @param inside what goes on inside a person, such as {@code understand}: nobody can assess it
 * @param reproducing what can be seen and asks for memory, such as {@code list}
 * @param doing what can be seen and asks for more, such as {@code design}
 */
public record Verbs(
        String language,
        String version,
        Set<String> inside,
        Set<String> reproducing,
        Set<String> doing) {

    public Verbs {
        inside = Set.copyOf(inside);
        reproducing = Set.copyOf(reproducing);
        doing = Set.copyOf(doing);
    }

    /** What sort of verb a word is; empty where it is none that is known. */
    Optional<Sort> sort(String word) {
        var lower = word.toLowerCase(Locale.forLanguageTag(language));
        if (inside.contains(lower)) {
            return Optional.of(Sort.INSIDE);
        }
        if (doing.contains(lower)) {
            return Optional.of(Sort.DOING);
        }
        return reproducing.contains(lower) ? Optional.of(Sort.REPRODUCING) : Optional.empty();
    }

    /** What sort of verb a word is. */
    enum Sort {
        INSIDE,
        REPRODUCING,
        DOING
    }
}
