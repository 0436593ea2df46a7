package eu.passerelle.credentials.zlib;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks zlib streams (RFC 1950) and stops a bomb before it goes off. */
public final class Zlib {

    private static final int STEP = 16 << 10;

    private Zlib() {}

    /**
     * The whole of a stream; what follows its end is ignored. Ends in {@link Rejected} where it is
     * broken, cut short, wants a dictionary, or holds more.
     *
     * @param compressed the stream
     * @param largest in bytes, of what comes out
     */
    public static byte[] inflate(ByteBuffer compressed, int largest) {
        var inflater = new Inflater();
        try {
            inflater.setInput(compressed.duplicate());
            return drained(inflater, largest);
        } catch (DataFormatException broken) {
            throw Rejected.unreadable("compressed data that does not unpack");
        } finally {
            inflater.end();
        }
    }

    /** The same, of a stream in an array of its own. */
    public static byte[] inflate(byte[] compressed, int largest) {
        return inflate(ByteBuffer.wrap(compressed), largest);
    }

    private static byte[] drained(Inflater inflater, int largest) throws DataFormatException {
        var out = new ByteArrayOutputStream(STEP);
        byte[] step = new byte[STEP];
        while (!inflater.finished()) {
            int size = inflater.inflate(step);
            if (size == 0 && !inflater.finished()) {
                throw Rejected.unreadable("compressed data that is cut short");
            }
            if (size > largest - out.size()) {
                throw Rejected.unreadable(
                        "compressed data of more than %d bytes".formatted(largest));
            }
            out.write(step, 0, size);
        }
        return out.toByteArray();
    }
}
