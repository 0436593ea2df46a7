package eu.passerelle.credentials.key;

/** What a key may be used for: a verification relationship (Controlled Identifiers 1.0, 2.3). */
public enum Purpose {
    /** To make statements, such as a credential. */
    ASSERTION("assertionMethod"),
    /** To show who one is, such as in a presentation. */
    AUTHENTICATION("authentication");

    private final String term;

    Purpose(String term) {
        this.term = term;
    }

    /** The name of the relationship in documents and proofs. */
    public String term() {
        return term;
    }
}
