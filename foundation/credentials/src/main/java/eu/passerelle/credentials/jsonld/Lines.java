package eu.passerelle.credentials.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of N-Quads in UTF-8, where the order of the bytes is that of the code points (RDFC-1.0,
 * 4.4.3 step 6).
 */
final class Lines {

    private final byte[][] lines;
    private int count;

    /**
     * @param most how many lines there may become
     */
    Lines(int most) {
        this.lines = new byte[most][];
    }

    void add(String subject, String predicate, String object, String graph) {
        String line = new Quad(subject, predicate, object, graph).line();
        lines[count++] = line.getBytes(StandardCharsets.UTF_8);
    }

    /** All of them, one after the other. */
    byte[] sorted() {
        Arrays.sort(lines, 0, count, Arrays::compareUnsigned);
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += lines[i].length;
        }
        byte[] all = new byte[size];
        int at = 0;
        for (int i = 0; i < count; i++) {
            System.arraycopy(lines[i], 0, all, at, lines[i].length);
            at += lines[i].length;
        }
        return all;
    }
}
