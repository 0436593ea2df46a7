package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A picture with the badge inside: PNG, in a chunk of international text (Open Badges 3.0, 5.3.1).
 */
public final class BakedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String TEXT = "iTXt";
    private static final String END = "IEND";
    private static final String KEYWORD = "openbadgecredential";
    private static final int LARGEST = 8 << 20;

    private BakedPng() {}

    /** Puts a badge, as JSON or token, into a picture; one that is there is replaced. */
    public static byte[] bake(byte[] png, String badge) {
        var out = new ByteArrayOutputStream(png.length + badge.length() + 64);
        out.writeBytes(SIGNATURE);
        var chunks = chunks(png);
        while (chunks.hasRemaining()) {
            var chunk = Chunk.read(chunks);
            if (chunk.type().equals(END)) {
                Chunk.text(badge).write(out);
            }
            if (chunk.badge().isEmpty()) {
                chunk.write(out);
            }
        }
        return out.toByteArray();
    }

    /** The badge in a picture, if it has one; {@link Rejected} where it is no PNG. */
    public static Optional<String> unbake(byte[] png) {
        var chunks = chunks(png);
        while (chunks.hasRemaining()) {
            Optional<String> badge = Chunk.read(chunks).badge();
            if (badge.isPresent()) {
                return badge;
            }
        }
        return Optional.empty();
    }

    private static ByteBuffer chunks(byte[] png) {
        boolean isPng =
                png.length <= LARGEST
                        && png.length > SIGNATURE.length
                        && Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
        if (!isPng) {
            throw Rejected.unreadable("not a PNG within bounds");
        }
        return ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
    }

    /** One part of a PNG (PNG, 5.3). */
    private record Chunk(String type, byte[] data) {

        static Chunk read(ByteBuffer from) {
            if (from.remaining() < 12) {
                throw Rejected.unreadable("a PNG cut short");
            }
            int length = from.getInt();
            if (length < 0 || length > from.remaining() - 8) {
                throw Rejected.unreadable("a PNG cut short");
            }
            byte[] type = new byte[4];
            from.get(type);
            byte[] data = new byte[length];
            from.get(data);
            from.getInt();
            return new Chunk(new String(type, StandardCharsets.ISO_8859_1), data);
        }

        // PNG, 11.3.3.4: keyword, no compression, no language, no translated keyword
        static Chunk text(String badge) {
            var data = new ByteArrayOutputStream();
            data.writeBytes(KEYWORD.getBytes(StandardCharsets.ISO_8859_1));
            data.writeBytes(new byte[5]);
            data.writeBytes(badge.getBytes(StandardCharsets.UTF_8));
            return new Chunk(TEXT, data.toByteArray());
        }

        Optional<String> badge() {
            byte[] keyword = (KEYWORD + "\0").getBytes(StandardCharsets.ISO_8859_1);
            boolean ours =
                    type.equals(TEXT)
                            && data.length > keyword.length + 2
                            && Arrays.equals(data, 0, keyword.length, keyword, 0, keyword.length);
            if (!ours) {
                return Optional.empty();
            }
            if (data[keyword.length] != 0) {
                throw Rejected.unreadable("a compressed badge");
            }
            int language = afterZero(keyword.length + 2);
            int translated = afterZero(language);
            return Optional.of(
                    new String(data, translated, data.length - translated, StandardCharsets.UTF_8));
        }

        private int afterZero(int from) {
            for (int i = from; i < data.length; i++) {
                if (data[i] == 0) {
                    return i + 1;
                }
            }
            throw Rejected.unreadable("a broken text in a PNG");
        }

        void write(ByteArrayOutputStream out) {
            byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
            var crc = new CRC32();
            crc.update(name);
            crc.update(data);
            out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
            out.writeBytes(name);
            out.writeBytes(data);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        }
    }
}
