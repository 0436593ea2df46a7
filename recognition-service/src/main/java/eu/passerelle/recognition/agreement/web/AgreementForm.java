package eu.passerelle.recognition.agreement.web;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import eu.passerelle.recognition.agreement.AgreementSketch;
import eu.passerelle.recognition.agreement.AgreementSketch.CoverSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The form an agreement is proposed with. */
final class AgreementForm {
    static final int ROWS = 3;

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    AgreementForm(Form form) {
        this.form = form;
    }

    AgreementSketch sketch() {
        return new AgreementSketch(
                text("reference"),
                text("awardedBy"),
                text("recognisedBy"),
                read("validFrom", LocalDate::parse),
                read("validUntil", LocalDate::parse),
                IntStream.range(0, filledRows()).mapToObj(this::cover).toList());
    }

    /** What could not even be read. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private CoverSketch cover(int row) {
        var name = "covers." + row + ".";
        return new CoverSketch(
                read(name + "targetId", UUID::fromString),
                read(name + "credits", AgreementForm::decimal),
                read(name + "minEqfLevel", Integer::valueOf),
                read(name + "minEcts", AgreementForm::decimal),
                !form.value(name + "supervised").isEmpty(),
                text(name + "iscedPrefix"));
    }

    private int filledRows() {
        return IntStream.range(0, ROWS)
                .filter(row -> text("covers." + row + ".targetId") != null)
                .map(row -> row + 1)
                .max()
                .orElse(0);
    }

    private String text(String name) {
        var value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    private <T> T read(String name, Function<String, T> reader) {
        var value = text(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            flaws.add(new Flaw("/" + name.replace('.', '/'), "unreadable", ""));
            return null;
        }
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value.replace(',', '.'));
    }
}
