package eu.passerelle.recognition.programme;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.recognition.programme.TargetSketch.OutcomeSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds all that is wrong with a sketch of a target. */
final class TargetCheck {
    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern ISCED_F = Pattern.compile("\\d{2,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
    private static final BigDecimal MOST_ECTS = BigDecimal.valueOf(60);
    private static final int MOST_OUTCOMES = 50;
    private static final int LONGEST_TEXT = 500;

    private final List<Flaw> flaws = new ArrayList<>();

    private TargetCheck() {}

    static List<Flaw> of(TargetSketch sketch) {
        var check = new TargetCheck();
        check.names(sketch);
        check.size(sketch);
        check.days(sketch);
        check.outcomes(sketch.outcomes());
        return List.copyOf(check.flaws);
    }

    private void names(TargetSketch sketch) {
        if (sketch.programmeCode() == null || !CODE.matcher(sketch.programmeCode()).matches()) {
            flaw("/programme/code", "code", "A code of 1 to 40 letters, digits, dots or dashes.");
        }
        text("/programme/title", sketch.programmeTitle());
        text("/title", sketch.title());
    }

    private void size(TargetSketch sketch) {
        var ects = sketch.ects();
        if (ects == null || ects.signum() < 0 || ects.compareTo(MOST_ECTS) > 0) {
            flaw("/ects", "ects-0-to-60", "From 0 to 60 ECTS.");
        } else if (ects.stripTrailingZeros().scale() > 2) {
            flaw("/ects", "ects-two-decimals", "At most two decimals.");
        }
        if (sketch.eqfLevel() == null || sketch.eqfLevel() < 1 || sketch.eqfLevel() > 8) {
            flaw("/eqfLevel", "eqf-1-to-8", "An EQF level from 1 to 8.");
        }
        if (sketch.iscedF() == null || !ISCED_F.matcher(sketch.iscedF()).matches()) {
            flaw("/iscedF", "isced-f-code", "An ISCED-F code of two to four digits.");
        }
    }

    private void days(TargetSketch sketch) {
        if (sketch.validFrom() == null) {
            flaw("/validFrom", "required", "The first day is missing.");
        } else if (sketch.validUntil() != null
                && sketch.validUntil().isBefore(sketch.validFrom())) {
            flaw("/validUntil", "not-before-first-day", "The last day is before the first.");
        }
    }

    private void outcomes(List<OutcomeSketch> outcomes) {
        if (outcomes == null || outcomes.isEmpty() || outcomes.size() > MOST_OUTCOMES) {
            flaw("/outcomes", "outcomes-1-to-50", "From 1 to 50 outcomes.");
            return;
        }
        if (outcomes.stream().noneMatch(OutcomeSketch::essential)) {
            flaw("/outcomes", "one-essential", "At least one outcome is essential.");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            outcome("/outcomes/" + i, outcomes.get(i), ids);
        }
    }

    private void outcome(String pointer, OutcomeSketch outcome, Set<String> ids) {
        if (outcome.id() == null || !CODE.matcher(outcome.id()).matches()) {
            flaw(
                    pointer + "/outcomeId",
                    "code",
                    "A code of 1 to 40 letters, digits, dots or dashes.");
        } else if (!ids.add(outcome.id())) {
            flaw(
                    pointer + "/outcomeId",
                    "unique",
                    "Two outcomes have the id %s.".formatted(outcome.id()));
        }
        text(pointer + "/text", outcome.text());
        var skills = outcome.skills() == null ? List.<String>of() : outcome.skills();
        for (int i = 0; i < skills.size(); i++) {
            if (skills.get(i) == null || !skills.get(i).startsWith(ESCO)) {
                flaw(pointer + "/skills/" + i, "esco-uri", "An ESCO skill starts with " + ESCO);
            }
        }
    }

    private void text(String pointer, Map<String, String> text) {
        if (text == null || text.isEmpty()) {
            flaw(pointer, "required", "The text is missing.");
            return;
        }
        text.forEach(
                (language, words) -> {
                    if (!LANGUAGE.matcher(language).matches()) {
                        flaw(pointer, "language", "Languages are BCP 47 tags, such as en.");
                    } else if (words == null || words.isBlank() || words.length() > LONGEST_TEXT) {
                        flaw(pointer + "/" + language, "text", "From 1 to 500 characters.");
                    }
                });
    }

    private void flaw(String pointer, String rule, String detail) {
        flaws.add(new Flaw(pointer, rule, detail));
    }
}
