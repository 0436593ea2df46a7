package eu.passerelle.credentials.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that verifying found.
 *
 * @param findings in the order they were made
 */
public record Verification(List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public static Verification of(Finding... findings) {
        return new Verification(List.of(findings));
    }

    /** Whether something was checked and everything that was checked passed. */
    public boolean passed() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding.Passed.class::isInstance);
    }

    /** What was found on one question. */
    public List<Finding> on(Check check) {
        return findings.stream().filter(finding -> finding.check() == check).toList();
    }

    /** Whether one question was asked and answered with yes throughout. */
    public boolean passed(Check check) {
        return new Verification(on(check)).passed();
    }

    public Verification and(Verification other) {
        return new Verification(Stream.concat(findings.stream(), other.findings.stream()).toList());
    }
}
