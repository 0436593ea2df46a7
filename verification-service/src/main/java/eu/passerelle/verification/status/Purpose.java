package eu.passerelle.verification.status;

import java.util.Arrays;
import java.util.Optional;

/** What a set bit of a list means (Bitstring Status List 1.0, 2.2). */
public enum Purpose {
    REVOCATION("revocation"),
    SUSPENSION("suspension");

    private final String term;

    Purpose(String term) {
        this.term = term;
    }

    /** The word in {@code statusPurpose}. */
    public String term() {
        return term;
    }

    /** The purpose of this name; empty for one we cannot judge by. */
    public static Optional<Purpose> of(String term) {
        return Arrays.stream(values()).filter(purpose -> purpose.term.equals(term)).findFirst();
    }
}
