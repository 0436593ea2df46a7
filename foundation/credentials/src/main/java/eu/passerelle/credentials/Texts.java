package eu.passerelle.credentials;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in one or several languages.
 *
 * @param byLanguage BCP 47 tag to text
 */
public record Texts(Map<String, String> byLanguage) {

    /** The tag for a text whose language is not stated (BCP 47, "und"). */
    public static final String UNSTATED = "und";

    public Texts {
        var sorted = new TreeMap<>(byLanguage);
        sorted.values().forEach(Objects::requireNonNull);
        byLanguage = Collections.unmodifiableMap(sorted);
    }

    public static Texts of(String language, String text) {
        return new Texts(Map.of(language, text));
    }

    public static Texts none() {
        return new Texts(Map.of());
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The first of these languages that there is, else English, else any; empty if none at all. */
    public Optional<String> languageFor(List<String> wanted) {
        for (String language : wanted) {
            if (byLanguage.containsKey(language)) {
                return Optional.of(language);
            }
        }
        return byLanguage.containsKey("en")
                ? Optional.of("en")
                : byLanguage.keySet().stream().findFirst();
    }

    /** The text in the language that {@link #languageFor} chooses; empty text if none. */
    public String in(List<String> wanted) {
        return languageFor(wanted).map(byLanguage::get).orElse("");
    }
}
