package eu.passerelle.verification.verdict;

/** The formats credentials come in. */
public interface Formats {
    /**
     * Reads what was handed in; refuses with {@link VerificationRefusal} what is no credential at
     * all.
     */
    Reading read(byte[] content);
}
