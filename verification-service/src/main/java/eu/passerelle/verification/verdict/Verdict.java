package eu.passerelle.verification.verdict;

import eu.passerelle.credentials.Credential;
import eu.passerelle.verification.trust.Provider;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer about one credential.
 *
 * @param findings what was found, in the order it was asked
 * @param issuer who issued it, as the registry knows it; empty unless the proof is right
 * @param content what it says; empty unless the proof is right
 * @param at when the answer was given
 */
public record Verdict(
        List<Finding> findings,
        Optional<Provider> issuer,
        Optional<Credential> content,
        Instant at) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** What it all comes to: a pass only if every question was asked and every answer is yes. */
    public Result overall() {
        Set<Result> results =
                findings.stream().map(Finding::result).collect(Collectors.toUnmodifiableSet());
        if (results.contains(Result.FAIL)) {
            return Result.FAIL;
        }
        boolean complete = withheld().isEmpty() && !results.contains(Result.INDETERMINATE);
        return complete ? Result.PASS : Result.INDETERMINATE;
    }

    /** The same answer without what only a right proof would make worth repeating. */
    Verdict unproven() {
        return new Verdict(findings, Optional.empty(), Optional.empty(), at);
    }

    /** The questions that were not asked, because nothing can be said after what was found. */
    public Set<Check> withheld() {
        Set<Check> withheld = EnumSet.allOf(Check.class);
        findings.forEach(finding -> withheld.remove(finding.check()));
        return withheld;
    }

    /** What was found on one question; empty where it was not asked. */
    public Optional<Finding> on(Check check) {
        return findings.stream().filter(finding -> finding.check() == check).findFirst();
    }

    /** The findings with this result. */
    public List<Finding> with(Result result) {
        return findings.stream().filter(finding -> finding.result() == result).toList();
    }
}
