package eu.passerelle.catalog.specification;

import java.time.Duration;
import java.time.Instant;

/**
 * How a version became public.
 *
 * @param microCredential whether it earned the label, by rule
 * @param draftedAt when work on it began
 * @param publishedAt when it became public
 */
public record Publication(boolean microCredential, Instant draftedAt, Instant publishedAt) {

    /** How long it took from the first draft to the public. */
    public Duration leadTime() {
        return Duration.between(draftedAt, publishedAt);
    }
}
