package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads words that stand for something. */
final class Words {

    private Words() {}

    /** The languages that the words name; words we do not know name none. */
    static List<Language> languages(Optional<String> said, Map<String, String> tags) {
        return said.stream()
                .flatMap(words -> Arrays.stream(words.split("[/,;]")))
                .map(word -> tags.get(word.strip().toLowerCase(Locale.ROOT)))
                .filter(tag -> tag != null)
                .distinct()
                .map(Language::new)
                .toList();
    }

    /** The level that all the words agree on; none if they do not, or say none. */
    static Optional<Integer> level(Optional<String> said, Map<String, Integer> levels) {
        var named =
                said.stream()
                        .flatMap(words -> Arrays.stream(words.split(",| and ")))
                        .map(word -> levels.get(word.strip().toLowerCase(Locale.ROOT)))
                        .filter(level -> level != null)
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
