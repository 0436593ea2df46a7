package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Teaching;
import java.util.Map;
import java.util.Optional;

/**
 * Masaryk University: Czech words for languages and cycles, codes unique within a faculty only,
 * lecture hours per week (so no workload).
 */
final class MasarykShape implements CourseShape {
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("čeština", "cs"),
                    Map.entry("angličtina", "en"),
                    Map.entry("němčina", "de"),
                    Map.entry("český znakový jazyk", "cse"),
                    Map.entry("španělština", "es"),
                    Map.entry("francouzština", "fr"),
                    Map.entry("italština", "it"),
                    Map.entry("polština", "pl"),
                    Map.entry("ruština", "ru"),
                    Map.entry("slovenština", "sk"));
    private static final Map<String, Integer> LEVELS =
            Map.of(
                    "bakalářský", 6,
                    "magisterský", 7,
                    "magisterský navazující", 7,
                    "doktorský", 8);
    private static final Tongue TONGUE = new Tongue("en", "cs");

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("CODE")
                .flatMap(code -> fields.text("FACULTY").map(faculty -> faculty + ":" + code));
    }

    @Override
    public Course read(Fields fields) {
        return new Course(
                new Presentation(
                        TONGUE.mark(fields.plain("NAME")),
                        TONGUE.mark(fields.plain("OBJECTIVES", "SYLLABUS")),
                        TONGUE.mark(fields.plain("PREREQUISITES")),
                        Optional.empty()),
                OutcomeList.of(fields.plain("LEARNING_OUTCOMES"), TONGUE),
                Course.dimensions(
                        fields.number("CREDITS"),
                        Optional.empty(),
                        Words.level(fields.text("TYPE_OF_STUDY"), LEVELS)),
                TONGUE.mark(fields.plain("ASSESMENT_METHODS")),
                new Teaching(
                        Words.languages(fields.text("LANGUAGE"), LANGUAGES),
                        Optional.empty(),
                        Optional.empty()));
    }
}
