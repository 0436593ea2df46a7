package eu.passerelle.stack.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a file of courses is from, recognised by its name or by what its records are called. */
enum Source {
    UCLOUVAIN("uclouvain", "quadrimester", "responsible_entity"),
    MASARYK("masaryk", "FACULTY", "LECTURES_SEMINARS_HOMEWORK"),
    UNITN("unitn", "dipartimento", "corsoStudi"),
    KIT("kit", "Kennung", "Qualifikationsziele"),
    FER("fer", "english_level", "semester"),
    CSYLLABUS("csyllabus", "programs", "semester");

    private final String label;
    private final List<String> marks;

    Source(String label, String... marks) {
        this.label = label;
        this.marks = List.of(marks);
    }

    /** What the catalogue calls it. */
    String label() {
        return label;
    }

    /** By the words of the file's name, or else by its first record. */
    static Optional<Source> recognise(String fileName, String firstLine) {
        return byName(fileName).or(() -> byShape(firstLine));
    }

    private static Optional<Source> byName(String fileName) {
        var words = List.of(fileName.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+"));
        return Arrays.stream(values()).filter(source -> words.contains(source.label)).findFirst();
    }

    private static Optional<Source> byShape(String firstLine) {
        return Arrays.stream(values())
                .filter(
                        source ->
                                source.marks.stream()
                                        .allMatch(mark -> firstLine.contains('"' + mark + '"')))
                .findFirst();
    }
}
