package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Limits;
import eu.passerelle.credentials.picture.Png;
import eu.passerelle.credentials.zlib.Zlib;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The chunk of a PNG that holds a badge: {@code iTXt} (PNG, 11.3.3.4) under the keyword that Open
 * Badges 3.0 (5.3.1) or CLR 2.0 gives it.
 */
final class InternationalText {

    private static final String TYPE = "iTXt";
    private static final String BADGE = "openbadgecredential";
    private static final List<String> KEYWORDS = List.of(BADGE, "clrcredential");
    private static final int LARGEST = Limits.ORDINARY.sizeInBytes();

    private InternationalText() {}

    static boolean isBadge(Png.Chunk chunk) {
        return chunk.is(TYPE)
                && KEYWORDS.stream().anyMatch(keyword -> startsWith(chunk.data(), keyword));
    }

    private static boolean startsWith(byte[] data, String keyword) {
        byte[] start = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        return data.length >= start.length
                && Arrays.equals(data, 0, start.length, start, 0, start.length);
    }

    /** A badge under its keyword: not compressed, without a language or a translated keyword. */
    static Png.Chunk chunk(String badge) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(BADGE.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[5]);
        data.writeBytes(badge.getBytes(StandardCharsets.UTF_8));
        return new Png.Chunk(TYPE, data.toByteArray());
    }

    /**
     * The text of a chunk. Badges must not be compressed, but pictures pass through programs that
     * compress what they find, so that both are read.
     */
    static String text(Png.Chunk chunk) {
        byte[] data = chunk.data();
        int flags = afterZero(data, 0);
        if (data.length < flags + 2) {
            throw broken();
        }
        int text = afterZero(data, afterZero(data, flags + 2));
        byte[] rest = Arrays.copyOfRange(data, text, data.length);
        return new String(unpacked(data[flags], data[flags + 1], rest), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte flag, byte method, byte[] rest) {
        return switch (flag) {
            case 0 -> rest;
            case 1 -> {
                if (method != 0) {
                    throw broken();
                }
                yield Zlib.inflate(rest, LARGEST);
            }
            default -> throw broken();
        };
    }

    private static int afterZero(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i + 1;
            }
        }
        throw broken();
    }

    private static Rejected broken() {
        return Rejected.unreadable("a broken text in a PNG");
    }
}
