package eu.passerelle.verification.verdict;

/** What came of reading something that was handed in. */
public sealed interface Reading {
    /** It is a signed credential in a format we can check. */
    record Opened(SealedCredential credential) implements Reading {}

    /** It cannot be checked, or not further. */
    record Closed(Code code) implements Reading {
        public Closed {
            if (code.result() == Result.PASS) {
                throw new IllegalArgumentException("nothing passes unread");
            }
        }
    }
}
