package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Teaching;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * UCLouvain: French words for languages, contact hours only (so no workload), the level in the
 * programmes alone (so none).
 */
final class UclouvainShape implements CourseShape {
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("français", "fr"),
                    Map.entry("anglais", "en"),
                    Map.entry("neerlandais", "nl"),
                    Map.entry("néerlandais", "nl"),
                    Map.entry("espagnol", "es"),
                    Map.entry("allemand", "de"),
                    Map.entry("italien", "it"),
                    Map.entry("grec", "el"),
                    Map.entry("russe", "ru"),
                    Map.entry("turc", "tr"),
                    Map.entry("portugais", "pt"),
                    Map.entry("chinois", "zh"),
                    Map.entry("arabe", "ar"));
    private static final Tongue TONGUE = new Tongue("fr", "en");

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("code");
    }

    @Override
    public Course read(Fields fields) {
        return new Course(
                new Presentation(
                        TONGUE.mark(fields.plain("title")),
                        TONGUE.mark(fields.plain("topics_covered", "content")),
                        TONGUE.mark(fields.plain("prerequisites")),
                        fields.address("url")),
                OutcomeList.of(fields.plain("learning_outcomes"), TONGUE),
                Course.dimensions(fields.number("credits"), Optional.empty(), Optional.empty()),
                TONGUE.mark(fields.plain("assessment_methods")),
                new Teaching(languages(fields), Optional.empty(), Optional.empty()));
    }

    private static List<Language> languages(Fields fields) {
        // "Français > English-friendly": taught in French, help in English.
        return Words.languages(
                fields.text("teaching_language").map(said -> said.split(">")[0]), LANGUAGES);
    }
}
