package eu.passerelle.catalog.start;

/**
 * How much the catalogue has to offer now.
 *
 * @param courses that are published
 * @param providers that have published at least one of them
 * @param countries those providers are from
 */
public record Offer(long courses, long providers, long countries) {

    /** Whether there is anything to speak of. */
    public boolean isWorthSaying() {
        return courses > 0;
    }
}
