package eu.passerelle.verification.verdict;

/** What a check came to. */
public enum Result {
    PASS,
    FAIL,
    /** It could not be checked, and so it has not passed. */
    INDETERMINATE
}
