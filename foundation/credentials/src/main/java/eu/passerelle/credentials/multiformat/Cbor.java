package eu.passerelle.credentials.multiformat;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The little CBOR (RFC 8949) that proofs are written in: integers from 0, byte strings, texts,
 * arrays and maps, all of definite length and in their shortest form.
 */
public final class Cbor {

    private static final int INTEGER = 0;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int DEEPEST = 8;
    private static final int MOST_ITEMS = 20_000;

    private final byte[] input;
    private int at;
    private int items;

    private Cbor(byte[] input) {
        this.input = input;
    }

    /** Writes an {@code Integer}, {@code byte[]}, {@code String}, {@code List} or {@code Map}. */
    public static byte[] encode(Object value) {
        var out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    /** Reads exactly one value, or ends in {@link Rejected}. */
    public static Object decode(byte[] cbor) {
        var reader = new Cbor(cbor);
        Object value = reader.read(0);
        if (reader.at != cbor.length) {
            throw broken();
        }
        return value;
    }

    private static void write(Object value, ByteArrayOutputStream out) {
        switch (value) {
            case Integer number -> head(INTEGER, number, out);
            case byte[] bytes -> {
                head(BYTES, bytes.length, out);
                out.writeBytes(bytes);
            }
            case String text -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                head(TEXT, utf8.length, out);
                out.writeBytes(utf8);
            }
            case List<?> list -> {
                head(ARRAY, list.size(), out);
                list.forEach(item -> write(item, out));
            }
            case Map<?, ?> map -> {
                head(MAP, map.size(), out);
                map.forEach(
                        (key, item) -> {
                            write(key, out);
                            write(item, out);
                        });
            }
            default -> throw new IllegalArgumentException("no CBOR for this");
        }
    }

    private static void head(int major, int argument, ByteArrayOutputStream out) {
        if (argument < 24) {
            out.write(major << 5 | argument);
        } else if (argument < 1 << 8) {
            out.write(major << 5 | 24);
            out.write(argument);
        } else if (argument < 1 << 16) {
            out.write(major << 5 | 25);
            out.write(argument >> 8);
            out.write(argument);
        } else {
            out.write(major << 5 | 26);
            out.write(argument >> 24);
            out.write(argument >> 16);
            out.write(argument >> 8);
            out.write(argument);
        }
    }

    private Object read(int depth) {
        if (depth > DEEPEST || ++items > MOST_ITEMS) {
            throw broken();
        }
        int first = next();
        int argument = argument(first & 0x1f);
        return switch (first >> 5) {
            case INTEGER -> argument;
            case BYTES -> slice(argument);
            case TEXT -> new String(slice(argument), StandardCharsets.UTF_8);
            case ARRAY -> list(argument, depth);
            case MAP -> map(argument, depth);
            default -> throw broken();
        };
    }

    private List<Object> list(int size, int depth) {
        var list = new ArrayList<Object>();
        for (int i = 0; i < size; i++) {
            list.add(read(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int size, int depth) {
        var map = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < size; i++) {
            Object key = read(depth + 1);
            if (map.put(key, read(depth + 1)) != null) {
                throw broken();
            }
        }
        return map;
    }

    private int argument(int info) {
        if (info < 24) {
            return info;
        }
        int bytes =
                switch (info) {
                    case 24 -> 1;
                    case 25 -> 2;
                    case 26 -> 4;
                    default -> throw broken();
                };
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | next();
        }
        if (value > Integer.MAX_VALUE) {
            throw broken();
        }
        return (int) value;
    }

    private byte[] slice(int length) {
        if (length > input.length - at) {
            throw broken();
        }
        at += length;
        return Arrays.copyOfRange(input, at - length, at);
    }

    private int next() {
        if (at >= input.length) {
            throw broken();
        }
        return input[at++] & 0xff;
    }

    private static Rejected broken() {
        return Rejected.unreadable("CBOR that is broken or of a kind not used in proofs");
    }
}
