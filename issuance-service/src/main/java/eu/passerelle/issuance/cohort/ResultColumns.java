package eu.passerelle.issuance.cohort;

import eu.passerelle.kit.problem.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a file holds what; headings are taken in English and in German. */
final class ResultColumns {

    /** What is asked for. */
    enum Column {
        NAME(true, "name", "learner", "student"),
        EMAIL(true, "email", "e-mail", "mail"),
        DATE(true, "date", "achievedon", "datum"),
        GRADE(false, "grade", "note");

        private final boolean required;
        private final List<String> headings;

        Column(boolean required, String... headings) {
            this.required = required;
            this.headings = List.of(headings);
        }
    }

    private final Map<Column, Integer> places;
    private final List<String> heading;

    private ResultColumns(Map<Column, Integer> places, List<String> heading) {
        this.places = places;
        this.heading = heading;
    }

    /** Finds all columns that results need. */
    static ResultColumns ofResults(List<String> heading) {
        return of(heading, List.of(Column.values()));
    }

    /** Finds the one column that enrolments need. */
    static ResultColumns ofEnrolments(List<String> heading) {
        return of(heading, List.of(Column.EMAIL));
    }

    private static ResultColumns of(List<String> heading, List<Column> wanted) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < heading.size(); i++) {
            var written = heading.get(i).toLowerCase(Locale.ROOT);
            for (var column : wanted) {
                if (column.headings.contains(written) && places.put(column, i) != null) {
                    throw unreadable("column-once", "The column \"%s\" is there twice.", column);
                }
            }
        }
        for (var column : wanted) {
            if (column.required && !places.containsKey(column)) {
                throw unreadable("column-there", "The column \"%s\" is missing.", column);
            }
        }
        return new ResultColumns(places, heading);
    }

    /** The cell of that column; empty where there is none. */
    String cell(Sheet.Cells line, Column column) {
        var place = places.get(column);
        return place == null || place >= line.cells().size() ? "" : line.cells().get(place);
    }

    /** How the file calls the column. */
    String heading(Column column) {
        var place = places.get(column);
        return place == null ? column.headings.getFirst() : heading.get(place);
    }

    private static Refused unreadable(String rule, String detail, Column column) {
        return new Refused(
                new CohortRefusal.UnreadableFile(
                        rule, detail.formatted(column.headings.getFirst())));
    }
}
