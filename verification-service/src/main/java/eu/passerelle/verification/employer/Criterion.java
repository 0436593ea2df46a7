package eu.passerelle.verification.employer;

import eu.passerelle.verification.verdict.Result;
import java.util.Locale;

/** Everything a criterion can come to. Its text is stable: programs may rely on it. */
public enum Criterion {
    SKILLS_SHOWN(Result.PASS),
    SKILLS_MISSING(Result.FAIL),
    LEVEL_REACHED(Result.PASS),
    LEVEL_TOO_LOW(Result.FAIL),
    LEVEL_NOT_STATED(Result.INDETERMINATE),
    WORKLOAD_REACHED(Result.PASS),
    WORKLOAD_TOO_SMALL(Result.FAIL),
    WORKLOAD_NOT_STATED(Result.INDETERMINATE),
    ASSESSMENT_SUPERVISED(Result.PASS),
    ASSESSMENT_NOT_SUPERVISED(Result.FAIL),
    ASSESSMENT_NOT_STATED(Result.INDETERMINATE),
    RECENT_ENOUGH(Result.PASS),
    /** The skill is older than the employer's limit; that is not to say that it expired. */
    OLDER_THAN_YOUR_LIMIT(Result.FAIL),
    /** What it says is not proven, so that nothing of it can be compared. */
    CONTENT_NOT_PROVEN(Result.INDETERMINATE);

    private final Result result;

    Criterion(Result result) {
        this.result = result;
    }

    /** What it comes to. */
    public Result result() {
        return result;
    }

    /** How it is written, for example {@code level-too-low}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
