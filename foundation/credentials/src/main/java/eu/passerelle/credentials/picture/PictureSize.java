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

    /** Ends in {@link Rejected} where it is none or too much to decode. */
    static PictureSize of(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw Rejected.unreadable("a picture without a size");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw Rejected.unreadable("a picture of more than %d pixels".formatted(MOST_PIXELS));
        }
        return new PictureSize(width, height);
    }
}
