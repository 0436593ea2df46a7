package eu.passerelle.kit.topics;

/** What came in is no fact we can read. It will not get better by waiting. */
public final class UnreadableFact extends RuntimeException {

    /** Says why, without quoting what came in. */
    public UnreadableFact(String reason) {
        super("Not readable: " + reason);
    }
}
