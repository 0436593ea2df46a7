package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;

/**
 * What one can do afterwards, and how much and how demanding it is (Annex I, 6 to 8).
 *
 * @param outcomes what one can do afterwards
 * @param workload how much work
 * @param level how demanding
 * @param subject what it is about
 */
public record Learning(List<Outcome> outcomes, Workload workload, Level level, Subject subject) {

    public Learning {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(workload);
        Objects.requireNonNull(level);
        Objects.requireNonNull(subject);
    }

    /** Nothing said. */
    public static Learning none() {
        return new Learning(List.of(), Workload.of(null, null), Level.eqf(null), Subject.none());
    }

    /** The same about something else. */
    public Learning about(Subject value) {
        return new Learning(outcomes, workload, level, value);
    }
}
