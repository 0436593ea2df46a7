package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.finding.Rejected;

/**
 * How much work one file may make. Everything that reads spends from it, so that cycles, repetition
 * and compression end where it ends.
 */
final class Budget {

    /** The largest file that is looked at, in bytes. */
    static final int LARGEST_FILE = 16 << 20;

    /** How deep arrays and dictionaries may be nested. */
    static final int DEEPEST = 32;

    /** How many objects may wait for each other to be read. */
    static final int MOST_WAITING = 16;

    /** How many objects a file may list. */
    static final int MOST_OBJECTS = 100_000;

    private static final int MOST_TOKENS = 500_000;
    private static final int MOST_SCANNED_BYTES = 64 << 20;
    private static final int MOST_UNPACKED_BYTES = 16 << 20;

    private int tokens = MOST_TOKENS;
    private int scanned = MOST_SCANNED_BYTES;
    private int unpacked = MOST_UNPACKED_BYTES;

    /** One more token, or entry of a list, of so many bytes. */
    void token(int size) {
        tokens--;
        scanned(size);
    }

    /** So many bytes were gone over. */
    void scanned(int size) {
        scanned -= size;
        if (tokens < 0 || scanned < 0) {
            throw Rejected.unreadable("a PDF that takes too much work to read");
        }
    }

    /** How many bytes may still be unpacked. */
    int unpackable() {
        return unpacked;
    }

    /** So many bytes were unpacked. */
    void unpacked(int size) {
        unpacked -= size;
        if (unpacked < 0) {
            throw Rejected.unreadable("a PDF that unpacks to too much");
        }
    }
}
