package eu.passerelle.verification.fetching;

import java.util.Locale;
import java.util.Set;

/** The kinds of documents that are fetched, each with its bounds. */
public enum DocumentKind {
    /** A status list of 131,072 entries and many more. */
    STATUS_LIST(
            2 << 20,
            "application/vc",
            "application/vc+jwt",
            "application/vc+ld+json",
            "application/vc+sd-jwt",
            "application/statuslist+jwt",
            "application/ld+json",
            "application/json",
            "application/jwt",
            "text/plain"),
    /** Who holds a did:web says there which keys are theirs. */
    DID_DOCUMENT(
            256 << 10,
            "application/did",
            "application/did+json",
            "application/did+ld+json",
            "application/ld+json",
            "application/json"),
    /** A JSON Schema. */
    SCHEMA(1 << 20, "application/schema+json", "application/json", "application/ld+json");

    private final int mostBytes;
    private final Set<String> types;

    DocumentKind(int mostBytes, String... types) {
        this.mostBytes = mostBytes;
        this.types = Set.of(types);
    }

    /** How large it may be, in bytes. */
    public int mostBytes() {
        return mostBytes;
    }

    /** What to ask for, as an {@code Accept} header. */
    public String accepted() {
        return String.join(", ", types);
    }

    /** Whether a {@code Content-Type} header names it; one that is missing names nothing. */
    public boolean isNamedBy(String contentType) {
        String bare = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return types.contains(bare.toLowerCase(Locale.ROOT));
    }
}
