package eu.passerelle.credentials.key;

import eu.passerelle.credentials.memo.Remembered;
import eu.passerelle.credentials.multiformat.Multibase;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Multikey encodings of Ed25519, P-256, P-384 and P-521 keys (Controlled Identifiers 1.0, 2.2.2).
 */
public final class Multikey {

    private static final byte[] ED25519_X509 = hex("302a300506032b6570032100");
    private static final byte[] ED25519_PKCS8 = hex("302e020100300506032b657004220420");
    private static final int ED25519_SIZE = 32;
    private static final int LONGEST_REMEMBERED = 128;
    private static final Remembered<String, PublicKey> READ = new Remembered<>(1024);

    private Multikey() {}

    /** Reads {@code publicKeyMultibase}; refuses what is not exactly one key. */
    public static PublicKey publicKey(String multibase) {
        boolean ordinary = multibase != null && multibase.length() <= LONGEST_REMEMBERED;
        return ordinary ? READ.of(multibase, Multikey::read) : read(multibase);
    }

    private static PublicKey read(String multibase) {
        byte[] bytes = Multibase.fromBase58(multibase);
        for (Prefix prefix : Prefix.values()) {
            if (startsWith(bytes, prefix.publicKey)) {
                return publicKey(prefix.type, Arrays.copyOfRange(bytes, 2, bytes.length));
            }
        }
        throw new IllegalArgumentException("a Multikey of an unknown type");
    }

    /** Writes {@code publicKeyMultibase}. */
    public static String encode(PublicKey key) {
        KeyType type = KeyType.of(key);
        byte[] raw =
                switch (key) {
                    case ECPublicKey curve -> Curve.of(type).compressed(curve.getW());
                    default -> tail(key.getEncoded(), ED25519_SIZE);
                };
        return Multibase.base58(concat(Prefix.of(type).publicKey, raw));
    }

    static PrivateKey privateKey(KeyType type, String multibase) {
        byte[] bytes = Multibase.fromBase58(multibase);
        if (!startsWith(bytes, Prefix.of(type).secretKey)) {
            throw new IllegalArgumentException("not a secret Multikey of type " + type.label());
        }
        byte[] raw = Arrays.copyOfRange(bytes, 2, bytes.length);
        if (type == KeyType.ED25519) {
            return ed25519PrivateKey(raw);
        }
        return Crypto.privateKey(
                type, new ECPrivateKeySpec(new BigInteger(1, raw), Curve.of(type).parameters()));
    }

    static String encode(KeyType type, PrivateKey key) {
        byte[] raw =
                switch (key) {
                    case ECPrivateKey curve -> Curve.of(type).field(curve.getS());
                    default -> ed25519Seed(key.getEncoded());
                };
        return Multibase.base58(concat(Prefix.of(type).secretKey, raw));
    }

    static PublicKey ed25519PublicKey(byte[] raw) {
        if (raw.length != ED25519_SIZE) {
            throw new IllegalArgumentException("an Ed25519 key of %d bytes".formatted(raw.length));
        }
        return Crypto.publicKey(KeyType.ED25519, new X509EncodedKeySpec(concat(ED25519_X509, raw)));
    }

    static PrivateKey ed25519PrivateKey(byte[] seed) {
        if (seed.length != ED25519_SIZE) {
            throw new IllegalArgumentException(
                    "an Ed25519 seed of %d bytes".formatted(seed.length));
        }
        return Crypto.privateKey(
                KeyType.ED25519, new PKCS8EncodedKeySpec(concat(ED25519_PKCS8, seed)));
    }

    static byte[] ed25519Bytes(PublicKey key) {
        return tail(key.getEncoded(), ED25519_SIZE);
    }

    private static PublicKey publicKey(KeyType type, byte[] raw) {
        return type == KeyType.ED25519
                ? ed25519PublicKey(raw)
                : Crypto.publicKey(type, Curve.of(type).decompressed(raw));
    }

    // RFC 5208: the seed is an octet string inside the private key's octet string
    private static byte[] ed25519Seed(byte[] pkcs8) {
        byte[] marker = {0x04, 0x22, 0x04, 0x20};
        for (int i = 0; i + marker.length + ED25519_SIZE <= pkcs8.length; i++) {
            if (Arrays.equals(pkcs8, i, i + marker.length, marker, 0, marker.length)) {
                int from = i + marker.length;
                return Arrays.copyOfRange(pkcs8, from, from + ED25519_SIZE);
            }
        }
        throw new IllegalArgumentException("not an Ed25519 private key");
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length > 2 && bytes[0] == prefix[0] && bytes[1] == prefix[1];
    }

    private static byte[] tail(byte[] bytes, int size) {
        return Arrays.copyOfRange(bytes, bytes.length - size, bytes.length);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private enum Prefix {
        ED25519(KeyType.ED25519, "ed01", "8026"),
        P256(KeyType.P256, "8024", "8626"),
        P384(KeyType.P384, "8124", "8726"),
        P521(KeyType.P521, "8224", "8826");

        private final KeyType type;
        private final byte[] publicKey;
        private final byte[] secretKey;

        Prefix(KeyType type, String publicKey, String secretKey) {
            this.type = type;
            this.publicKey = hex(publicKey);
            this.secretKey = hex(secretKey);
        }

        static Prefix of(KeyType type) {
            return switch (type) {
                case ED25519 -> ED25519;
                case P256 -> P256;
                case P384 -> P384;
                case P521 -> P521;
                case RSA -> throw new IllegalArgumentException("no Multikey for RSA");
            };
        }
    }
}
