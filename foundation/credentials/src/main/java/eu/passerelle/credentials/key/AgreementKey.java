package eu.passerelle.credentials.key;

import eu.passerelle.credentials.multiformat.Multibase;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Objects;

/**
 * A public key that others encrypt to (Controlled Identifiers 1.0, 2.3.4): written and read, never
 * used here.
 *
 * @param id its URL
 * @param controller who controls it
 * @param multibase an X25519 key as a Multikey
 */
public record AgreementKey(String id, String controller, String multibase) {

    private static final byte[] X25519 = {(byte) 0xec, 0x01};
    private static final int SIZE = 32;
    private static final BigInteger PRIME =
            BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** Refuses what is no X25519 key. */
    public AgreementKey {
        Objects.requireNonNull(id);
        Objects.requireNonNull(controller);
        byte[] bytes = Multibase.fromBase58(multibase);
        if (bytes.length != SIZE + 2 || bytes[0] != X25519[0] || bytes[1] != X25519[1]) {
            throw new IllegalArgumentException("not an X25519 Multikey");
        }
    }

    /** The X25519 key of an Ed25519 key, as a Multikey (RFC 7748, 4.1; did:key Method, 3.1.3). */
    public static String derivedFrom(PublicKey ed25519) {
        byte[] point = Multikey.ed25519Bytes(ed25519);
        point[SIZE - 1] &= 0x7f;
        var y = new BigInteger(1, reversed(point));
        if (y.mod(PRIME).equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("a key that is no key");
        }
        // u = (1 + y) / (1 - y) mod p
        BigInteger u =
                BigInteger.ONE
                        .add(y)
                        .multiply(BigInteger.ONE.subtract(y).mod(PRIME).modInverse(PRIME))
                        .mod(PRIME);
        byte[] key = Arrays.copyOf(X25519, SIZE + 2);
        byte[] little = reversed(padded(u));
        System.arraycopy(little, 0, key, 2, SIZE);
        return Multibase.base58(key);
    }

    private static byte[] padded(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[SIZE];
        int length = Math.min(bytes.length, SIZE);
        System.arraycopy(bytes, bytes.length - length, padded, SIZE - length, length);
        return padded;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
