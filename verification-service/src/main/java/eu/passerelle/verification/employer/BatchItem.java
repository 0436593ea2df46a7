package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.verification.verdict.Verdict;

/** What came of one credential of a batch. */
public sealed interface BatchItem {
    /** SHA-256 of what was handed in, in hexadecimal. */
    String digest();

    /** It was verified, whatever the answer. */
    record Answered(String digest, Verdict verdict) implements BatchItem {}

    /** It is no credential at all, and that is why. */
    record Unreadable(String digest, Refusal why) implements BatchItem {}
}
