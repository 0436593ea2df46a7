package eu.passerelle.verification.employer;

import eu.passerelle.verification.verdict.Result;
import java.util.List;

/**
 * Whether a credential is enough for an employer. It says nothing of whether it is authentic.
 *
 * @param found one for each criterion that was set, in the order they are asked
 */
public record Adequacy(List<Criterion> found) {
    public Adequacy {
        found = List.copyOf(found);
    }

    /** What it all comes to. */
    public Result result() {
        if (found.stream().anyMatch(one -> one.result() == Result.FAIL)) {
            return Result.FAIL;
        }
        boolean unsure = found.stream().anyMatch(one -> one.result() == Result.INDETERMINATE);
        return unsure ? Result.INDETERMINATE : Result.PASS;
    }
}
