package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells in which of a source's few languages a text is written, by its smallest words. */
final class Tongue {
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "cs", Set.of("je", "se", "na", "v", "ve", "s", "do", "pro", "že", "k"),
                    "de", Set.of("der", "die", "das", "und", "des", "im", "von", "zu", "den"),
                    "en",
                            Set.of(
                                    "the", "of", "and", "to", "for", "with", "is", "are", "will",
                                    "on"),
                    "fr", Set.of("le", "la", "les", "des", "et", "de", "du", "en", "un", "une"),
                    "it",
                            Set.of(
                                    "il", "di", "e", "la", "del", "della", "che", "per", "gli",
                                    "dei"));

    private final List<String> candidates;

    /** The source's languages, the usual one first. */
    Tongue(String... candidates) {
        this.candidates = List.of(candidates);
    }

    /** The text, marked with its language. */
    Text mark(Optional<String> words) {
        return words.map(said -> Text.in(of(said), said)).orElseGet(Text::nothing);
    }

    /** The language whose small words are the most frequent; the usual one if none stands out. */
    String of(String words) {
        var said = Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        var best = candidates.getFirst();
        long most = count(said, best);
        for (var other : candidates) {
            long found = count(said, other);
            if (found > most) {
                best = other;
                most = found;
            }
        }
        return best;
    }

    private static long count(List<String> said, String language) {
        var small = SMALL_WORDS.get(language);
        return said.stream().filter(small::contains).count();
    }
}
