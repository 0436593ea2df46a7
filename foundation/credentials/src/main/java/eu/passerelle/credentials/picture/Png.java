package eu.passerelle.credentials.picture;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A PNG as its chunks (PNG, 5.3), from the header to the end; each checksum was compared.
 *
 * @param chunks in their order
 */
public record Png(List<Chunk> chunks) {

    /** The largest that is read, in bytes. */
    public static final int LARGEST = 8 << 20;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final int HEADER_SIZE = 13;
    private static final int MOST_CHUNKS = 20_000;

    public Png {
        chunks = List.copyOf(chunks);
    }

    /** Whether bytes begin as a PNG does. */
    public static boolean looksLike(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Takes a PNG apart; what follows its end is left out. {@link Rejected} where it is none. */
    public static Png read(byte[] bytes) {
        if (bytes.length > LARGEST || !looksLike(bytes)) {
            throw Rejected.unreadable("not a PNG of at most %d bytes".formatted(LARGEST));
        }
        var from = ByteBuffer.wrap(bytes, SIGNATURE.length, bytes.length - SIGNATURE.length);
        var chunks = new ArrayList<Chunk>();
        do {
            chunks.add(Chunk.read(from));
            if (chunks.size() > MOST_CHUNKS) {
                throw Rejected.unreadable("a PNG of too many chunks");
            }
        } while (!chunks.getLast().is(END));
        Chunk header = chunks.getFirst();
        if (!header.is(HEADER) || header.data().length != HEADER_SIZE) {
            throw Rejected.unreadable("a PNG without a header");
        }
        return new Png(chunks);
    }

    /** The header's size, in pixels. */
    PictureSize size() {
        var header = ByteBuffer.wrap(chunks.getFirst().data());
        return PictureSize.of(header.getInt(), header.getInt());
    }

    /** The same PNG with one more chunk before its end. */
    public Png with(Chunk chunk) {
        var more = new ArrayList<>(chunks);
        more.add(more.size() - 1, chunk);
        return new Png(more);
    }

    /** The PNG as a file. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunks.forEach(chunk -> chunk.write(out));
        return out.toByteArray();
    }

    /**
     * One part of a PNG.
     *
     * @param type four letters
     * @param data what it holds
     */
    public record Chunk(String type, byte[] data) {

        private static final int FRAME = 12;

        /** Whether it is of that type. */
        public boolean is(String wanted) {
            return type.equals(wanted);
        }

        private static Chunk read(ByteBuffer from) {
            if (from.remaining() < FRAME) {
                throw Rejected.unreadable("a PNG cut short");
            }
            int length = from.getInt();
            if (length < 0 || length > from.remaining() - 8) {
                throw Rejected.unreadable("a PNG cut short");
            }
            byte[] name = new byte[4];
            from.get(name);
            byte[] data = new byte[length];
            from.get(data);
            if (from.getInt() != checksum(name, data)) {
                throw Rejected.unreadable("a PNG with a wrong checksum");
            }
            return new Chunk(new String(name, StandardCharsets.ISO_8859_1), data);
        }

        private void write(ByteArrayOutputStream out) {
            byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
            out.writeBytes(number(data.length));
            out.writeBytes(name);
            out.writeBytes(data);
            out.writeBytes(number(checksum(name, data)));
        }

        private static int checksum(byte[] name, byte[] data) {
            var crc = new CRC32();
            crc.update(name);
            crc.update(data);
            return (int) crc.getValue();
        }

        private static byte[] number(int value) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
        }
    }
}
