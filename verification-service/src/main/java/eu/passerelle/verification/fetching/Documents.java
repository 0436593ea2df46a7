package eu.passerelle.verification.fetching;

import java.net.URI;

/** What others publish. */
public interface Documents {
    /**
     * The document at this place, fetched now. Blocks for as long as {@link FetchLimits} allow, and
     * never throws for what others do.
     */
    Fetched fetch(URI place, DocumentKind kind);
}
