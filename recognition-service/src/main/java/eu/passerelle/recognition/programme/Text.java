package eu.passerelle.recognition.programme;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same words in one or more languages.
 *
 * @param byLanguage the words by language (BCP 47), at least one
 */
public record Text(Map<String, String> byLanguage) {
    private static final String ENGLISH = "en";

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The same thing said in English and in German. */
    public static Text of(String english, String german) {
        return new Text(Map.of(ENGLISH, english, "de", german));
    }

    /** The words in this language; else in English; else in the first language there is. */
    public String in(String language) {
        var fallback = byLanguage.getOrDefault(ENGLISH, byLanguage.values().iterator().next());
        return byLanguage.getOrDefault(language, fallback);
    }
}
