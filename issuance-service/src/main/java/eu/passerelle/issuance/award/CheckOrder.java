package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.kit.problem.Refusal.Flaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds all that is wrong in an order, without quoting what it says of a person. */
final class CheckOrder {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_GRADE = 50;

    private CheckOrder() {}

    static List<Flaw> flaws(Order order, Grounds grounds, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (!isText(order.learnerName(), LONGEST_NAME)) {
            flaws.add(
                    new Flaw(
                            "/learner/name",
                            "learner-name-stated",
                            "Give the learner's name in 1 to %d characters."
                                    .formatted(LONGEST_NAME)));
        }
        if (!MailAddress.isOne(order.learnerMail())) {
            flaws.add(
                    new Flaw(
                            "/learner/email",
                            "learner-email-valid",
                            "Give one mail address, for example name@learners.example."));
        }
        if (order.grade().isPresent() && !isText(order.grade().get(), LONGEST_GRADE)) {
            flaws.add(
                    new Flaw(
                            "/grade",
                            "grade-short",
                            "Give a grade in 1 to %d characters, or none."
                                    .formatted(LONGEST_GRADE)));
        }
        flaws.addAll(dayFlaws(order, grounds, today));
        return flaws;
    }

    private static List<Flaw> dayFlaws(Order order, Grounds grounds, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        // Somewhere on Earth tomorrow has begun already.
        if (order.achievedOn().isAfter(today.plusDays(1))) {
            flaws.add(
                    new Flaw(
                            "/achievedOn",
                            "achieved-not-in-future",
                            "The result can't be from a day still to come."));
        }
        grounds.offering()
                .filter(run -> order.achievedOn().isBefore(run.startsOn()))
                .ifPresent(
                        run ->
                                flaws.add(
                                        new Flaw(
                                                "/achievedOn",
                                                "achieved-after-start",
                                                "The offering begins on %s; a result is not from before."
                                                        .formatted(run.startsOn()))));
        return flaws;
    }

    private static boolean isText(String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }
}
