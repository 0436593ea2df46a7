package eu.passerelle.verification.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one check came to.
 *
 * @param code what was found
 * @param moment the moment that mattered, such as when a credential was revoked
 */
public record Finding(Code code, Optional<Instant> moment) {
    static Finding of(Code code) {
        return new Finding(code, Optional.empty());
    }

    static Finding of(Code code, Instant moment) {
        return new Finding(code, Optional.of(moment));
    }

    /** The first that is worst, of at least one. */
    static Finding gravest(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.result() == Result.FAIL)
                .findFirst()
                .or(() -> findings.stream().filter(one -> one.result() != Result.PASS).findFirst())
                .orElseGet(findings::getFirst);
    }

    /** Which question it answers. */
    public Check check() {
        return code.check();
    }

    /** What it comes to. */
    public Result result() {
        return code.result();
    }
}
