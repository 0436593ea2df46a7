package eu.passerelle.credentials.picture;

import eu.passerelle.credentials.finding.Rejected;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What the segments of a JPEG (ITU-T T.81, annex B) say about it before it is decoded: its size,
 * and in how many scans it comes.
 */
final class Jpeg {

    private static final int LARGEST = 8 << 20;
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_RESTART = 0xD0;

    /** A progressive picture has about ten; each costs a walk over all pixels. */
    private static final int MOST_SCANS = 32;

    private Jpeg() {}

    /** Its size; {@link Rejected} where it is no JPEG within bounds. */
    static PictureSize size(byte[] jpeg) {
        var from = ByteBuffer.wrap(jpeg);
        if (jpeg.length > LARGEST || jpeg.length < 4 || next(from) != MARK || next(from) != START) {
            throw Rejected.unreadable("neither a PNG nor a JPEG within bounds");
        }
        try {
            return size(from);
        } catch (BufferUnderflowException cut) {
            throw Rejected.unreadable("a JPEG cut short");
        }
    }

    private static PictureSize size(ByteBuffer from) {
        PictureSize size = null;
        int scans = 0;
        for (int marker = marker(from); marker != END; marker = marker(from)) {
            if (isFrame(marker)) {
                // one frame only: a second could be larger than the first
                if (size != null) {
                    throw Rejected.unreadable("a JPEG of several frames");
                }
                size = frame(from);
            } else if (hasLength(marker)) {
                skip(from);
            }
            if (marker == SCAN) {
                scans++;
                if (size == null || scans > MOST_SCANS) {
                    throw Rejected.unreadable("a JPEG with too many scans, or without a frame");
                }
            }
            if (!from.hasRemaining()) {
                break;
            }
        }
        if (size == null) {
            throw Rejected.unreadable("a JPEG without a frame");
        }
        return size;
    }

    private static PictureSize frame(ByteBuffer from) {
        int end = from.position() + length(from);
        next(from);
        int height = from.getShort() & 0xFFFF;
        int width = from.getShort() & 0xFFFF;
        if (end > from.limit()) {
            throw new BufferUnderflowException();
        }
        from.position(end);
        return PictureSize.of(width, height);
    }

    /** The next marker; what stands before it is data of a scan. */
    private static int marker(ByteBuffer from) {
        while (from.hasRemaining()) {
            if (next(from) == MARK) {
                int code = MARK;
                while (code == MARK && from.hasRemaining()) {
                    code = next(from);
                }
                if (code != 0 && code != MARK && !isRestart(code)) {
                    return code;
                }
            }
        }
        return END;
    }

    private static boolean isFrame(int marker) {
        boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && !tables;
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker < START;
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && marker != START;
    }

    private static void skip(ByteBuffer from) {
        int start = from.position();
        int length = length(from);
        if (length < 2 || start + length > from.limit()) {
            throw new BufferUnderflowException();
        }
        from.position(start + length);
    }

    private static int length(ByteBuffer from) {
        return from.getShort() & 0xFFFF;
    }

    private static int next(ByteBuffer from) {
        return from.get() & 0xFF;
    }
}
