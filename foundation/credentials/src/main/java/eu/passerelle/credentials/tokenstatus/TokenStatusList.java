package eu.passerelle.credentials.tokenstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A row of small numbers, one per token, entry 0 in the least significant bits of the first byte
 * (Token Status List, 4). Immutable.
 */
public final class TokenStatusList {

    private static final int LARGEST_IN_BYTES = 16 << 20;

    private final byte[] bytes;
    private final int bits;

    private TokenStatusList(byte[] bytes, int bits) {
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8) {
            throw Rejected.malformed("entries of %d bits".formatted(bits));
        }
        this.bytes = bytes;
        this.bits = bits;
    }

    /** A list of so many entries of 1, 2, 4 or 8 bits, all VALID. */
    public static TokenStatusList ofEntries(int entries, int bits) {
        long size = ((long) entries * bits + 7) / 8;
        return new TokenStatusList(new byte[Math.toIntExact(size)], bits);
    }

    /** A list from its raw bits, as they were kept. */
    public static TokenStatusList ofBytes(byte[] raw, int bits) {
        return new TokenStatusList(raw.clone(), bits);
    }

    /** Reads {@code status_list}, bounded (4.2). */
    public static TokenStatusList read(JsonNode statusList) {
        JsonNode bits = statusList.path(TokenStatusTerms.BITS);
        String list = statusList.path(TokenStatusTerms.LIST).textValue();
        if (!bits.isInt() || list == null) {
            throw Rejected.malformed("a status_list without bits or lst");
        }
        return new TokenStatusList(inflated(Base64Url.decode(list)), bits.intValue());
    }

    /** Writes {@code status_list} (4.2). */
    public ObjectNode json() {
        return Json.newObject()
                .put(TokenStatusTerms.BITS, bits)
                .put(TokenStatusTerms.LIST, Base64Url.encode(deflated()));
    }

    public int entries() {
        return (int) (bytes.length * 8L / bits);
    }

    public int bitsPerEntry() {
        return bits;
    }

    /** The entry's value; {@link Rejected} where the list has no such entry. */
    public int get(int index) {
        checkIndex(index);
        long firstBit = (long) index * bits;
        return bytes[(int) (firstBit / 8)] >> (int) (firstBit % 8) & mask();
    }

    /** The list with this entry set to this value. */
    public TokenStatusList with(int index, int value) {
        checkIndex(index);
        if (value != (value & mask())) {
            throw new IllegalArgumentException("a value of more than the entry's bits");
        }
        byte[] changed = bytes.clone();
        long firstBit = (long) index * bits;
        int at = (int) (firstBit / 8);
        int shift = (int) (firstBit % 8);
        changed[at] = (byte) (changed[at] & ~(mask() << shift) | value << shift);
        return new TokenStatusList(changed, bits);
    }

    /** The raw bits, to be kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenStatusList list
                && bits == list.bits
                && Arrays.equals(bytes, list.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + bits;
    }

    private int mask() {
        return (1 << bits) - 1;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= entries()) {
            throw Rejected.failed(
                    Check.STATUS, Problem.RANGE_ERROR, "the list has no entry of that index");
        }
    }

    private byte[] deflated() {
        var out = new ByteArrayOutputStream(1024);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] compressed) {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            byte[] raw = stream.readNBytes(LARGEST_IN_BYTES + 1);
            if (raw.length > LARGEST_IN_BYTES) {
                throw Rejected.unreadable("a status list too large to unpack");
            }
            return raw;
        } catch (IOException notZlib) {
            throw Rejected.unreadable("a status list that does not unpack");
        }
    }
}
