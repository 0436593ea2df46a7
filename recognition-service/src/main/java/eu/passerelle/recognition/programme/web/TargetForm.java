package eu.passerelle.recognition.programme.web;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import eu.passerelle.recognition.programme.TargetSketch;
import eu.passerelle.recognition.programme.TargetSketch.OutcomeSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The form a target is added with. */
final class TargetForm {
    static final int ROWS = 6;

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    TargetForm(Form form) {
        this.form = form;
    }

    TargetSketch sketch() {
        return new TargetSketch(
                text("programme.code"),
                inEnglish("programme.title.en"),
                inBoth("title.en", "title.de"),
                read("ects", BigDecimal::new),
                read("eqfLevel", Integer::valueOf),
                text("iscedF"),
                read("validFrom", LocalDate::parse),
                read("validUntil", LocalDate::parse),
                IntStream.range(0, filledRows()).mapToObj(this::outcome).toList());
    }

    /** What could not even be read. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private OutcomeSketch outcome(int row) {
        var name = "outcomes." + row;
        return new OutcomeSketch(
                text(name + ".outcomeId"),
                inEnglish(name + ".text.en"),
                !form.value(name + ".essential").isEmpty(),
                Optional.ofNullable(text(name + ".skills.0")).stream().toList());
    }

    private int filledRows() {
        return IntStream.range(0, ROWS).filter(this::isFilled).map(row -> row + 1).max().orElse(0);
    }

    private boolean isFilled(int row) {
        return text("outcomes." + row + ".outcomeId") != null
                || text("outcomes." + row + ".text.en") != null;
    }

    private String text(String name) {
        var value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    private Map<String, String> inEnglish(String name) {
        return Optional.ofNullable(text(name)).map(text -> Map.of("en", text)).orElse(Map.of());
    }

    private Map<String, String> inBoth(String english, String german) {
        var texts = new LinkedHashMap<>(inEnglish(english));
        Optional.ofNullable(text(german)).ifPresent(text -> texts.put("de", text));
        return texts;
    }

    private <T> T read(String name, Function<String, T> reader) {
        var value = text(name);
        try {
            return value == null ? null : reader.apply(value.replace(',', '.'));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            flaws.add(new Flaw("/" + name, "unreadable", ""));
            return null;
        }
    }
}
