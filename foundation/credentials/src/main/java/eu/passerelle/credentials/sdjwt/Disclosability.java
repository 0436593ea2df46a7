package eu.passerelle.credentials.sdjwt;

import java.util.Arrays;

/** Whether a claim can be shown or kept (SD-JWT VC, 9.4). */
public enum Disclosability {
    /** It has to be possible. */
    ALWAYS("always"),
    /** As the issuer likes. */
    ALLOWED("allowed"),
    /** It is always shown. */
    NEVER("never");

    private final String term;

    Disclosability(String term) {
        this.term = term;
    }

    /** Its name in documents. */
    public String term() {
        return term;
    }

    /** By its name; {@link IllegalArgumentException} if it is none. */
    static Disclosability of(String term) {
        return Arrays.stream(values())
                .filter(one -> one.term.equals(term))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("sd is not always, allowed or never"));
    }
}
