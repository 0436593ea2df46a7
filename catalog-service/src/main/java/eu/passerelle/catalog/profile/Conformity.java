package eu.passerelle.catalog.profile;

import java.util.List;

/**
 * How a course stands towards a profile. What nobody can tell is not passed.
 *
 * @param profile which
 * @param findings one for each requirement
 */
public record Conformity(Profile profile, List<Finding> findings) {

    public Conformity {
        findings = List.copyOf(findings);
    }

    /** What comes out of it all: what is not met outweighs what is not known. */
    public Outcome outcome() {
        return findings.stream()
                .map(Finding::outcome)
                .max(Outcome::compareTo)
                .orElse(Outcome.UNKNOWN);
    }

    /** What is not met, and what nobody can tell. */
    public List<Finding> open() {
        return findings.stream().filter(one -> one.outcome() != Outcome.MET).toList();
    }

    /** Whether something is met, from the best to the worst. */
    public enum Outcome {
        MET,
        UNKNOWN,
        NOT_MET
    }

    /**
     * Whether one requirement is met.
     *
     * @param requirement which
     * @param outcome whether
     */
    public record Finding(Requirement requirement, Outcome outcome) {}
}
