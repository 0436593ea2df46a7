package eu.passerelle.catalog.exchange.shape;

import java.util.Optional;

/** Several universities in one file, written like Zagreb's; ids are unique within a university. */
final class CsyllabusShape implements CourseShape {

    @Override
    public Optional<String> key(Fields fields) {
        return fields.text("id")
                .flatMap(id -> fields.text("provider_ror").map(ror -> ror + ":" + id));
    }

    @Override
    public Course read(Fields fields) {
        return FerShape.syllabus(fields);
    }
}
