package eu.passerelle.catalog.specification;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same words in one or more languages.
 *
 * @param byLanguage by BCP 47 tag; without blank texts
 */
public record Text(SortedMap<String, String> byLanguage) {
    // PostgreSQL keeps no such character.
    private static final String NUL = "\0";
    private static final Text NOTHING = new Text(new TreeMap<>());

    public Text {
        byLanguage.keySet().forEach(Language::new);
        var kept = new TreeMap<String, String>();
        byLanguage.forEach((tag, words) -> keep(kept, tag, words));
        byLanguage = Collections.unmodifiableSortedMap(kept);
    }

    /** No words at all. */
    public static Text nothing() {
        return NOTHING;
    }

    /** Words by language, in any order. */
    public static Text of(Map<String, String> byLanguage) {
        return new Text(new TreeMap<>(byLanguage));
    }

    /** Words in one language. */
    public static Text in(String language, String words) {
        return of(Map.of(language, words));
    }

    /** Whether nothing is said in any language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /**
     * The words for a reader: in the first of the wished languages that there is, else in English,
     * else in whatever there is.
     */
    public Optional<Said> forReader(List<String> wishes) {
        return Stream.concat(wishes.stream(), Stream.of("en"))
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().findFirst())
                .map(tag -> new Said(tag, byLanguage.get(tag)));
    }

    /** The words for a reader of one language; empty if nothing is said. */
    public String forReader(String language) {
        return forReader(List.of(language)).map(Said::words).orElse("");
    }

    /** The languages there are words in. */
    public String languages() {
        return byLanguage.keySet().stream().collect(Collectors.joining(", "));
    }

    private static void keep(Map<String, String> kept, String tag, String words) {
        if (!words.isBlank()) {
            kept.put(Locale.forLanguageTag(tag).toLanguageTag(), words.strip().replace(NUL, ""));
        }
    }

    /**
     * Words and the language they are in.
     *
     * @param language a BCP 47 tag
     * @param words never blank
     */
    public record Said(String language, String words) {}
}
