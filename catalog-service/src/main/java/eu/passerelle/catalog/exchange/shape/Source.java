package eu.passerelle.catalog.exchange.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A system whose courses we can read. */
public enum Source {
    UCLOUVAIN(new UclouvainShape()),
    MASARYK(new MasarykShape()),
    UNITN(new UnitnShape()),
    KIT(new KitShape()),
    FER(new FerShape()),
    CSYLLABUS(new CsyllabusShape());

    private final CourseShape shape;

    Source(CourseShape shape) {
        this.shape = shape;
    }

    /** The source of that name, for example {@code masaryk}. */
    public static Optional<Source> named(String name) {
        return Arrays.stream(values()).filter(source -> source.label().equals(name)).findFirst();
    }

    /** The names of all sources. */
    public static String names() {
        return Arrays.stream(values()).map(Source::label).collect(Collectors.joining(", "));
    }

    /** Its name outside, for example {@code masaryk}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the source knows a record by; empty if the record does not say. */
    public Optional<String> key(Fields fields) {
        return shape.key(fields);
    }

    /** What a record says. */
    public Course read(Fields fields) {
        return shape.read(fields);
    }
}
