package eu.passerelle.catalog.specification;

/**
 * What others say of those who stand behind a specification.
 *
 * @param located whether it is known where its provider is
 * @param confirmed whether everybody agreed to be named as awarding body
 * @param quality how well it is known who looks at the quality
 */
public record Backing(boolean located, boolean confirmed, Evidence quality) {

    /** Of an organisation that nobody knows. */
    public static Backing none() {
        return new Backing(false, false, Evidence.MISSING);
    }

    /** Of a provider alone, as far as it is assured. */
    public static Backing of(boolean located, boolean assured) {
        return new Backing(located, located, assured ? Evidence.DECLARED : Evidence.MISSING);
    }
}
