package eu.passerelle.credentials.statuslist;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.multiformat.Multibase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A row of small numbers, one per credential, entry 0 in the most significant bits of the first
 * byte (Bitstring Status List 1.0, 3.3 and 3.4). Immutable.
 */
public final class BitstringStatusList {

    private static final int LARGEST_IN_BYTES = 16 << 20;

    private final byte[] bytes;
    private final int bitsPerEntry;

    private BitstringStatusList(byte[] bytes, int bitsPerEntry) {
        this.bytes = bytes;
        this.bitsPerEntry = bitsPerEntry;
    }

    /** A list of so many entries of one bit each, all clear; at least 131,072 and full bytes. */
    public static BitstringStatusList ofEntries(int entries) {
        return ofEntries(entries, 1);
    }

    /** A list of so many entries of so many bits each (1 to 16), all clear. */
    public static BitstringStatusList ofEntries(int entries, int bitsPerEntry) {
        checkWidth(bitsPerEntry);
        if (entries < StatusListTerms.FEWEST_ENTRIES || entries % 8 != 0) {
            throw new IllegalArgumentException("a list of %d entries".formatted(entries));
        }
        return new BitstringStatusList(
                new byte[Math.multiplyExact(entries / 8, bitsPerEntry)], bitsPerEntry);
    }

    /** A list from its raw bits, as they were kept. */
    public static BitstringStatusList ofBytes(byte[] bits, int bitsPerEntry) {
        checkWidth(bitsPerEntry);
        return new BitstringStatusList(bits.clone(), bitsPerEntry);
    }

    /** Reads {@code encodedList}: bounded, so that a small text cannot fill the memory (3.4.2). */
    public static BitstringStatusList decode(String encoded, int bitsPerEntry) {
        checkWidth(bitsPerEntry);
        byte[] compressed = Multibase.fromBase64Url(encoded);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bits = gzip.readNBytes(LARGEST_IN_BYTES + 1);
            if (bits.length > LARGEST_IN_BYTES) {
                throw Rejected.unreadable("a status list too large to unpack");
            }
            return new BitstringStatusList(bits, bitsPerEntry);
        } catch (IOException notGzip) {
            throw Rejected.unreadable("a status list that does not unpack");
        }
    }

    /** Writes {@code encodedList} (3.3). */
    public String encoded() {
        var out = new ByteArrayOutputStream(1024);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Multibase.base64Url(out.toByteArray());
    }

    public int entries() {
        return (int) (bytes.length * 8L / bitsPerEntry);
    }

    public int bitsPerEntry() {
        return bitsPerEntry;
    }

    /** The entry's value; {@link Rejected} where the list has no such entry. */
    public int get(int index) {
        checkIndex(index);
        long bit = (long) index * bitsPerEntry;
        int value = 0;
        for (long end = bit + bitsPerEntry; bit < end; bit++) {
            value = value << 1 | bytes[(int) (bit / 8)] >> 7 - bit % 8 & 1;
        }
        return value;
    }

    public boolean isSet(int index) {
        return get(index) != 0;
    }

    /** The list with this entry set to this value. */
    public BitstringStatusList with(int index, int value) {
        checkIndex(index);
        int mask = (1 << bitsPerEntry) - 1;
        if (value != (value & mask)) {
            throw new IllegalArgumentException("a value of more than the entry's bits");
        }
        byte[] changed = bytes.clone();
        long lastBit = (index + 1L) * bitsPerEntry - 1;
        for (int i = 0; i < bitsPerEntry; i++) {
            int at = (int) ((lastBit - i) / 8);
            int one = 1 << 7 - (lastBit - i) % 8;
            changed[at] = (byte) ((value >> i & 1) == 1 ? changed[at] | one : changed[at] & ~one);
        }
        return new BitstringStatusList(changed, bitsPerEntry);
    }

    /** The list with this entry's bit set. */
    public BitstringStatusList set(int index) {
        return with(index, 1);
    }

    /** The list with this entry's bit clear. */
    public BitstringStatusList clear(int index) {
        return with(index, 0);
    }

    /** The raw bits, to be kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitstringStatusList list
                && bitsPerEntry == list.bitsPerEntry
                && Arrays.equals(bytes, list.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + bitsPerEntry;
    }

    @Override
    public String toString() {
        return "BitstringStatusList[%d entries of %d bits]".formatted(entries(), bitsPerEntry);
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= entries()) {
            throw Rejected.failed(
                    Check.STATUS, Problem.RANGE_ERROR, "the list has no entry of that index");
        }
    }

    private static void checkWidth(int bits) {
        if (bits < 1 || bits > StatusListTerms.MOST_BITS) {
            throw Rejected.malformed("entries of %d bits".formatted(bits));
        }
    }
}
