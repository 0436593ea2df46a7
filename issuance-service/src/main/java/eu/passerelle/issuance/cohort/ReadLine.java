package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.cohort.ResultColumns.Column;
import eu.passerelle.issuance.learner.MailAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands the rows of one file, one after the other. */
final class ReadLine {

    private static final List<DateTimeFormatter> DAYS =
            Stream.of("uuuu-MM-dd", "dd.MM.uuuu")
                    .map(DateTimeFormatter::ofPattern)
                    .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    /** What makes a spreadsheet run a cell (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final ResultColumns columns;
    private final GradingScheme scheme;
    private final Set<MailAddress> enrolled;
    private final Map<MailAddress, Integer> seen = new HashMap<>();

    ReadLine(ResultColumns columns, GradingScheme scheme, Set<MailAddress> enrolled) {
        this.columns = columns;
        this.scheme = scheme;
        this.enrolled = Set.copyOf(enrolled);
    }

    Line read(Sheet.Cells line) {
        var faults = new ArrayList<Line.Fault>();
        refuseFormulas(line, faults);
        var mail = mail(line, faults);
        var day = day(line, faults);
        var grade = Optional.of(columns.cell(line, Column.GRADE)).filter(text -> !text.isEmpty());
        if (!scheme.passes(grade)) {
            faults.add(
                    fault(
                            Column.GRADE,
                            "grade-in-scheme",
                            "The grade is none that passes in the scheme."));
        }
        if (!faults.isEmpty()) {
            return new Line.Faulty(line.number(), faults);
        }
        var name = columns.cell(line, Column.NAME);
        return new Line.Ready(
                new Result(
                        line.number(), name, mail.orElseThrow().value(), day.orElseThrow(), grade));
    }

    private void refuseFormulas(Sheet.Cells line, List<Line.Fault> faults) {
        for (var column : Column.values()) {
            var cell = columns.cell(line, column);
            if (!cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
                faults.add(
                        fault(
                                column,
                                "no-formula",
                                "The cell begins like a formula. Give plain text."));
            }
        }
    }

    private Optional<MailAddress> mail(Sheet.Cells line, List<Line.Fault> faults) {
        var text = columns.cell(line, Column.EMAIL);
        if (!MailAddress.isOne(text)) {
            faults.add(fault(Column.EMAIL, "learner-email-valid", "Give one mail address."));
            return Optional.empty();
        }
        var mail = new MailAddress(text);
        var before = seen.putIfAbsent(mail, line.number());
        if (before != null) {
            faults.add(
                    fault(
                            Column.EMAIL,
                            "learner-once",
                            "The same learner stands in row %d.".formatted(before)));
        }
        if (!enrolled.isEmpty() && !enrolled.contains(mail)) {
            faults.add(
                    fault(
                            Column.EMAIL,
                            "learner-enrolled",
                            "This learner is not enrolled in the run."));
        }
        return Optional.of(mail);
    }

    private Optional<LocalDate> day(Sheet.Cells line, List<Line.Fault> faults) {
        var text = columns.cell(line, Column.DATE);
        for (var form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException anotherForm) {
                continue;
            }
        }
        faults.add(
                fault(
                        Column.DATE,
                        "date-readable",
                        "Give the day as 2026-11-20 or as 20.11.2026."));
        return Optional.empty();
    }

    private Line.Fault fault(Column column, String rule, String detail) {
        return new Line.Fault(columns.heading(column), rule, detail);
    }
}
