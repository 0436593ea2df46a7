package eu.passerelle.credentials.picture;

import eu.passerelle.credentials.finding.Rejected;

/**
 * How large a picture says it is.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {

    /** Enough for the camera of any telephone when it sends a picture on, small for a machine. */
    static final int MOST_PIXELS = 16_000_000;

    /** A line may be long, but not endless: each costs something, however short it is. */
    static final int LONGEST_SIDE = 20_000;

    /** Ends in {@link Rejected} where it is none or too much to decode. */
    static PictureSize of(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw Rejected.unreadable("a picture without a size");
        }
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw Rejected.unreadable(
                    "a picture of more than %d pixels, or %d on one side"
                            .formatted(MOST_PIXELS, LONGEST_SIDE));
        }
        return new PictureSize(width, height);
    }
}
