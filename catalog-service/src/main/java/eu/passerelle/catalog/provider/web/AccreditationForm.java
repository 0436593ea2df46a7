package eu.passerelle.catalog.provider.web;

import eu.passerelle.catalog.provider.Decision;
import eu.passerelle.catalog.provider.Grant;
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was typed into the form for an accreditation. */
final class AccreditationForm {
    private static final int LONGEST = 1_000;
    private static final int MOST = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    AccreditationForm(Form form) {
        this.form = form;
    }

    /** What was decided; empty if something can't be read, and then the flaws say what. */
    Optional<Grant> grant(ProviderId holder, ProviderId by) {
        var agency = needed("agency");
        var standing = standing();
        var from = day("validFrom");
        var until = untilDay(from);
        var reading =
                reading(
                        matching("report", Profile.WEB_ADDRESS, "address"),
                        matching("deqarReport", Decision.Reading.DEQAR_REPORT, "deqar-number"),
                        matching(
                                "deqarInstitution",
                                Decision.Reading.DEQAR_INSTITUTION,
                                "deqar-number"));
        var limits = limits();
        refuseReversed(from, until);
        return flaws.isEmpty()
                ? Optional.of(
                        new Grant(
                                holder,
                                new Decision(
                                        by,
                                        agency.orElseThrow(),
                                        standing.orElseThrow(),
                                        from.orElseThrow(),
                                        until.orElseThrow(),
                                        reading.orElseThrow()),
                                limits.orElseThrow()))
                : Optional.empty();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<Limits> limits() {
        var fields = words("fields", word -> word.matches(Limits.FIELD), "field");
        var countries = words("jurisdictions", Profile::isCountry, "country");
        var levels = levels();
        return flaws.isEmpty()
                ? Optional.of(new Limits(fields, levels, countries, types()))
                : Optional.empty();
    }

    private Optional<Limits.Levels> levels() {
        var from = level("eqfFrom");
        var to = level("eqfTo");
        var wrong =
                from.isPresent() != to.isPresent()
                        || from.isPresent() && to.get().compareTo(from.get()) < 0;
        return wrong
                ? wrong("eqfTo", "levels-in-order")
                : from.map(lowest -> new Limits.Levels(lowest, to.get()));
    }

    private Optional<Integer> level(String field) {
        return matching(field, "[1-8]", "level").map(Integer::valueOf);
    }

    private Set<CredentialType> types() {
        return Arrays.stream(CredentialType.values())
                .filter(type -> !form.value("type." + type.name()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Decision.Standing> standing() {
        return Arrays.stream(Decision.Standing.values())
                .filter(one -> one.name().equals(form.value("standing")))
                .findFirst()
                .or(() -> wrong("standing", "needed"));
    }

    private static Optional<Decision.Reading> reading(
            Optional<String> report, Optional<String> number, Optional<String> institution) {
        return Optional.of(new Decision.Reading(report.map(URI::create), number, institution));
    }

    private Optional<LocalDate> untilDay(Optional<LocalDate> from) {
        return form.value("validUntil").isBlank()
                ? from.map(first -> first.plusYears(Decision.YEARS_WITHOUT_END))
                : day("validUntil");
    }

    private void refuseReversed(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            wrong("validUntil", "ends-after-start");
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field).strip()))
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR)
                    .or(() -> wrong(field, "day-within-reach"));
        } catch (DateTimeParseException notADay) {
            return wrong(field, "day");
        }
    }

    private Set<String> words(String field, Predicate<String> right, String rule) {
        var words =
                Arrays.stream(form.value(field).split("[,;\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .collect(Collectors.toUnmodifiableSet());
        if (!words.stream().allMatch(right)) {
            wrong(field, rule);
        }
        return words;
    }

    private Optional<String> matching(String field, String pattern, String rule) {
        var said = said(field);
        return said.filter(text -> !text.matches(pattern)).isPresent() ? wrong(field, rule) : said;
    }

    private Optional<String> needed(String field) {
        return said(field).or(() -> wrong(field, "needed"));
    }

    private Optional<String> said(String field) {
        var said = Optional.of(form.value(field).strip()).filter(text -> !text.isEmpty());
        return said.filter(text -> text.length() > LONGEST).isPresent()
                ? wrong(field, "length")
                : said;
    }

    private <T> Optional<T> wrong(String field, String rule) {
        flaws.add(new Flaw("/" + field, rule, rule));
        return Optional.empty();
    }
}
