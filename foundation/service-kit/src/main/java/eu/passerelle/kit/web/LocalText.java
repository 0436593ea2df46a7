package eu.passerelle.kit.web;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text of the content as a reader gets it.
 *
 * @param text the words
 * @param language the language they are in, BCP 47; empty where there are none
 * @param foreign whether that is another language than the reader's
 */
@TemplateData
public record LocalText(String text, String language, boolean foreign) {

    private static final String NEXT_BEST = "en";

    /** The reader's language if there is such a text, else English, else whatever there is. */
    public static LocalText of(Map<String, String> texts, String reader) {
        return in(texts, reader)
                .or(() -> in(texts, NEXT_BEST))
                .or(
                        () ->
                                new TreeMap<>(texts)
                                        .keySet().stream()
                                                .findFirst()
                                                .flatMap(any -> in(texts, any)))
                .map(
                        found ->
                                new LocalText(
                                        found.text(), found.language(), isForeign(found, reader)))
                .orElseGet(() -> new LocalText("", "", false));
    }

    private static Optional<LocalText> in(Map<String, String> texts, String wanted) {
        return texts.entrySet().stream()
                .filter(
                        entry ->
                                entry.getKey().equals(wanted)
                                        || primary(entry.getKey()).equals(wanted))
                .min((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(entry -> new LocalText(entry.getValue(), entry.getKey(), false));
    }

    private static boolean isForeign(LocalText found, String reader) {
        return !primary(found.language()).equals(primary(reader));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
