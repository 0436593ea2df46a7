package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes that the world uses, and the concepts of the European Union that mean the same. */
final class Vocabulary {

    /** ISO 3166-1 alpha-2 to the EU's countries. */
    static final Vocabulary COUNTRIES = new Vocabulary("countries.tsv", Concepts.EU + "country/");

    /** ISO 639-1 to the EU's languages. */
    static final Vocabulary LANGUAGES = new Vocabulary("languages.tsv", Concepts.EU + "language/");

    /** ISCED-F 2013. */
    static final Vocabulary FIELDS = new Vocabulary("isced-f.tsv", Concepts.ISCED_F);

    private final String start;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Vocabulary(String file, String start) {
        this.start = start;
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            words.put(cells[0], new Word(cells[1], cells[2].isEmpty() ? cells[1] : cells[2]));
            codes.put(cells[1], cells[0]);
        }
    }

    /** The concept for a code; empty if there is none. */
    Optional<ObjectNode> concept(String code) {
        return Optional.ofNullable(words.get(code))
                .map(word -> Concepts.of(start + word.code(), word.label()));
    }

    /** The code for a concept; empty if there is none. */
    Optional<String> code(JsonNode concept) {
        return Concepts.code(concept, start).map(codes::get);
    }

    /** The concept of a language by its tag (BCP 47), whose region and script it does not say. */
    static Optional<ObjectNode> language(String tag) {
        return LANGUAGES.concept(tag.split("-", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static String[] lines(String file) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Word(String code, String label) {}
}
