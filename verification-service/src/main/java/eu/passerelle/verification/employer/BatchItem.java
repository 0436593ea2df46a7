package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.verification.verdict.Verdict;
import java.util.Optional;

/** What came of one credential of a batch. */
public sealed interface BatchItem {
    /** SHA-256 of what was handed in, in hexadecimal. */
    String digest();

    /**
     * It was verified, whatever the answer.
     *
     * @param adequacy whether it is enough; empty where no criteria were named
     */
    record Answered(String digest, Verdict verdict, Optional<Adequacy> adequacy)
            implements BatchItem {}

    /** It is no credential at all, and that is why. */
    record Unreadable(String digest, Refusal why) implements BatchItem {}
}
