package eu.passerelle.recognition.programme;

import java.util.List;
import java.util.Objects;

/**
 * What has to be shown to meet a target. It never changes; a change is a new target.
 *
 * @param programme what it is part of
 * @param title its title
 * @param credits what it is worth
 * @param eqfLevel 1 to 8
 * @param iscedF ISCED-F 2013 code of two to four digits
 * @param outcomes what one must be able to do, at least one of it essential
 */
public record Requirement(
        Programme programme,
        Text title,
        Credits credits,
        int eqfLevel,
        String iscedF,
        List<RequiredOutcome> outcomes) {
    public Requirement {
        Objects.requireNonNull(programme);
        Objects.requireNonNull(title);
        Objects.requireNonNull(credits);
        outcomes = List.copyOf(outcomes);
        if (eqfLevel < 1 || eqfLevel > 8) {
            throw new IllegalArgumentException("EQF has levels 1 to 8");
        }
        if (!iscedF.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("an ISCED-F code has two to four digits");
        }
        if (outcomes.stream().noneMatch(RequiredOutcome::essential)) {
            throw new IllegalArgumentException("at least one outcome is essential");
        }
        if (outcomes.stream().map(RequiredOutcome::id).distinct().count() != outcomes.size()) {
            throw new IllegalArgumentException("each outcome has an id of its own");
        }
    }
}
