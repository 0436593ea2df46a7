package eu.passerelle.recognition.comparison;

import eu.passerelle.recognition.programme.Credits;
import java.util.Objects;
import java.util.Optional;

/**
 * What two organisations agreed to ask for, where that differs from what the target asks by itself.
 *
 * @param minEqfLevel this level is enough
 * @param minEcts this much workload is enough
 * @param supervised whether somebody must have watched the assessment
 * @param iscedPrefix fields that begin with this are close enough
 */
public record Conditions(
        Optional<Integer> minEqfLevel,
        Optional<Credits> minEcts,
        boolean supervised,
        Optional<String> iscedPrefix) {
    /** Nothing agreed: the target's own words count. */
    public static final Conditions NONE =
            new Conditions(Optional.empty(), Optional.empty(), false, Optional.empty());

    public Conditions {
        Objects.requireNonNull(minEcts);
        if (minEqfLevel.filter(level -> level < 1 || level > 8).isPresent()) {
            throw new IllegalArgumentException("EQF has levels 1 to 8");
        }
        if (iscedPrefix.filter(prefix -> !prefix.matches("\\d{2,4}")).isPresent()) {
            throw new IllegalArgumentException("an ISCED-F prefix has two to four digits");
        }
    }
}
