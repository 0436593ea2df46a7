package eu.passerelle.credentials.json;

/**
 * How much of somebody else's JSON is read.
 *
 * @param sizeInBytes of the whole text
 * @param depth of nesting
 * @param stringLength in UTF-16 units, of one string
 * @param tokens names, values and brackets
 */
public record Limits(int sizeInBytes, int depth, int stringLength, int tokens) {

    /** Generous for a credential with embedded images, small for a machine. */
    public static final Limits ORDINARY = new Limits(4 << 20, 64, 3 << 20, 100_000);
}
