package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Teaching;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** University of Trento: no credit, the level at the end of the programme's name. */
final class UnitnShape implements CourseShape {
    private static final Pattern DEGREE = Pattern.compile("\\((L2|LM|LM5|LM6|M1)\\)\\s*$");
    private static final Map<String, Integer> LEVELS =
            Map.of("L2", 6, "LM", 7, "LM5", 7, "LM6", 7, "M1", 7);
    private static final Tongue TONGUE = new Tongue("it", "en");

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("sitoWeb");
    }

    @Override
    public Course read(Fields fields) {
        return new Course(
                new Presentation(
                        TONGUE.mark(fields.plain("nome")),
                        TONGUE.mark(fields.plain("descrizione")),
                        TONGUE.mark(Optional.empty()),
                        fields.address("sitoWeb")),
                List.of(),
                Course.dimensions(Optional.empty(), Optional.empty(), level(fields)),
                TONGUE.mark(Optional.empty()),
                new Teaching(List.of(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Integer> level(Fields fields) {
        return fields.text("corsoStudi")
                .map(DEGREE::matcher)
                .filter(degree -> degree.find())
                .map(degree -> LEVELS.get(degree.group(1)));
    }
}
