package eu.passerelle.catalog.offering.web;

import eu.passerelle.catalog.offering.Run;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was typed into the form for dates. */
final class DatesForm {
    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    DatesForm(Form form) {
        this.form = form;
    }

    /** The run; empty if something can't be read, and then the flaws say what. */
    Optional<Run> run() {
        var startsOn = day("startsOn");
        var endsOn = day("endsOn");
        var mode = mode();
        var language = language();
        return flaws.isEmpty()
                ? Optional.of(new Run(startsOn.get(), endsOn.get(), mode.get(), language.get()))
                : Optional.empty();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeParseException notADay) {
            return wrong(field, "day");
        }
    }

    private Optional<Mode> mode() {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(form.value("mode")))
                .findFirst()
                .or(() -> wrong("mode", "needed"));
    }

    private Optional<Language> language() {
        return Optional.of(form.value("language").strip())
                .filter(Language::isTag)
                .map(Language::new)
                .or(() -> wrong("language", "language"));
    }

    private <T> Optional<T> wrong(String field, String rule) {
        flaws.add(new Flaw("/" + field, rule, rule));
        return Optional.empty();
    }
}
