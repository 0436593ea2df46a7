package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Teaching;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * University of Zagreb, Faculty of Electrical Engineering and Computing: English texts, no
 * outcomes. How much English is used says nothing of the language of instruction.
 */
final class FerShape implements CourseShape {
    private static final Map<String, Integer> LEVELS = Map.of("undergraduate", 6, "graduate", 7);
    private static final Tongue TONGUE = new Tongue("en");

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("id");
    }

    @Override
    public Course read(Fields fields) {
        return syllabus(fields);
    }

    static Course syllabus(Fields fields) {
        return new Course(
                new Presentation(
                        TONGUE.mark(fields.plain("name")),
                        TONGUE.mark(fields.plain("description")),
                        TONGUE.mark(Optional.empty()),
                        Optional.empty()),
                List.of(),
                Course.dimensions(
                        fields.number("ects"),
                        Optional.empty(),
                        Words.level(fields.text("level"), LEVELS)),
                TONGUE.mark(Optional.empty()),
                new Teaching(List.of(), Optional.empty(), Optional.empty()));
    }
}
