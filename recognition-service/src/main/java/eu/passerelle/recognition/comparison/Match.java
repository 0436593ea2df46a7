package eu.passerelle.recognition.comparison;

/** How a required outcome is met. */
public enum Match {
    /** By an assessed outcome that names the same ESCO skill. */
    EXACT_ESCO,
    /** The same ESCO skill was taught, but its assessment isn't stated; this doesn't count. */
    NOT_ASSESSED,
    /** By nothing that can be matched without a person. */
    NONE;

    /** Whether the required outcome is met by it. */
    public boolean counts() {
        return this == EXACT_ESCO;
    }
}
