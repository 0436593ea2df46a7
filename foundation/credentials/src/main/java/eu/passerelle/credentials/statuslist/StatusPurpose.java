package eu.passerelle.credentials.statuslist;

import java.util.Arrays;
import java.util.Optional;

/** What a bit means when it is set (Bitstring Status List 1.0, 2.2). */
public enum StatusPurpose {
    /** Invalid for good. */
    REVOCATION(StatusListTerms.REVOCATION),
    /** Invalid until the bit is cleared. */
    SUSPENSION(StatusListTerms.SUSPENSION),
    /** A newer one can be had; this one stays valid. */
    REFRESH(StatusListTerms.REFRESH),
    /** A text that the entry itself lists; validity is not touched. */
    MESSAGE(StatusListTerms.MESSAGE_PURPOSE);

    private final String term;

    StatusPurpose(String term) {
        this.term = term;
    }

    /** Its name in credentials. */
    public String term() {
        return term;
    }

    static Optional<StatusPurpose> named(String term) {
        return Arrays.stream(values()).filter(purpose -> purpose.term.equals(term)).findFirst();
    }

    boolean endsValidity() {
        return this == REVOCATION || this == SUSPENSION;
    }
}
