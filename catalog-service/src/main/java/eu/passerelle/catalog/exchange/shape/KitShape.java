package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Teaching;
import java.util.Map;
import java.util.Optional;

/** Karlsruhe Institute of Technology: German module handbooks in HTML, with decimal commas. */
final class KitShape implements CourseShape {
    private static final Map<String, String> LANGUAGES = Map.of("deutsch", "de", "englisch", "en");
    private static final Tongue TONGUE = new Tongue("de", "en");

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("Kennung");
    }

    @Override
    public Course read(Fields fields) {
        return new Course(
                new Presentation(
                        TONGUE.mark(fields.plain("Titel")),
                        TONGUE.mark(fields.plain("Inhalt")),
                        TONGUE.mark(fields.plain("Voraussetzungen", "Empfehlungen")),
                        Optional.empty()),
                OutcomeList.of(fields.plain("Qualifikationsziele"), TONGUE),
                Course.dimensions(fields.number("LP"), fields.number("Workload"), level(fields)),
                TONGUE.mark(fields.plain("Erfolgskontrolle")),
                new Teaching(
                        Words.languages(fields.text("Sprache"), LANGUAGES),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<Integer> level(Fields fields) {
        return fields.text("Studiengang")
                .flatMap(
                        programme ->
                                programme.contains("(M.Sc.)")
                                        ? Optional.of(7)
                                        : programme.contains("(B.Sc.)")
                                                ? Optional.of(6)
                                                : Optional.empty());
    }
}
