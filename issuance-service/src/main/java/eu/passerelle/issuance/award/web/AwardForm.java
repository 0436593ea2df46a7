package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.award.AwardRefusal;
import eu.passerelle.issuance.award.Order;
import eu.passerelle.issuance.award.RequestKey;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the award form. What it can't read as an order it refuses, like the heart would. */
final class AwardForm {

    static final String REQUEST = "request";

    private static final String COURSE = "course";
    private static final String DAY = "achievedOn";
    private static final String NAME = "learner.name";
    private static final String MAIL = "learner.email";

    private AwardForm() {}

    static Order order(Form form) {
        var course = course(form.value(COURSE));
        var day = day(form.value(DAY));
        if (course.isEmpty() || day.isEmpty()) {
            throw new Refused(new AwardRefusal.InvalidAward(flaws(form, course, day)));
        }
        return new Order(
                course.get().id(),
                Optional.of(course.get().version()),
                Optional.empty(),
                form.value(NAME),
                form.value(MAIL),
                day.get(),
                Optional.of(form.value("grade")).filter(grade -> !grade.isBlank()));
    }

    // Without course and day the heart can't be asked; what it would say of the rest is said here.
    private static List<Flaw> flaws(Form form, Optional<Chosen> course, Optional<LocalDate> day) {
        var flaws = new ArrayList<Flaw>();
        if (course.isEmpty()) {
            flaws.add(new Flaw(COURSE, "course-chosen", "Choose a course."));
        }
        if (form.value(NAME).isBlank()) {
            flaws.add(new Flaw(NAME, "learner-name-stated", "Give the learner's name."));
        }
        if (!MailAddress.isOne(form.value(MAIL))) {
            flaws.add(new Flaw(MAIL, "learner-email-valid", "Give one mail address."));
        }
        if (day.isEmpty()) {
            flaws.add(new Flaw(DAY, "achieved-stated", "Give the day of the result."));
        }
        return flaws;
    }

    static Optional<RequestKey> requestKey(Form form) {
        return Optional.of(form.value(REQUEST))
                .filter(key -> !key.isBlank() && key.length() <= RequestKey.LONGEST)
                .map(RequestKey::new);
    }

    private static Optional<Chosen> course(String key) {
        var parts = List.of(key.split("/v", 2));
        try {
            return parts.size() == 2
                    ? Optional.of(
                            new Chosen(
                                    UUID.fromString(parts.getFirst()),
                                    Integer.parseInt(parts.getLast())))
                    : Optional.empty();
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private record Chosen(UUID id, int version) {}
}
