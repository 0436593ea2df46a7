package eu.passerelle.credentials.key;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/**
 * A kind of key. It alone decides how one signs, so that no header can talk a key into another
 * algorithm.
 */
public enum KeyType {
    ED25519("Ed25519", "EdDSA", null, 64),
    P256("P-256", "ES256", "SHA-256", 64),
    P384("P-384", "ES384", "SHA-384", 96),
    P521("P-521", "ES512", "SHA-512", 132),
    RSA("RSA", "RS256", "SHA-256", -1);

    private static final int SMALLEST_RSA_IN_BITS = 2048;
    private static final int LARGEST_RSA_IN_BITS = 8192;

    private final String label;
    private final String joseAlgorithm;
    private final String digest;
    private final int signatureSize;

    KeyType(String label, String joseAlgorithm, String digest, int signatureSize) {
        this.label = label;
        this.joseAlgorithm = joseAlgorithm;
        this.digest = digest;
        this.signatureSize = signatureSize;
    }

    /** The curve or family, as documents name it. */
    public String label() {
        return label;
    }

    /** The one JOSE algorithm such a key signs with (RFC 7518, 3.1; RFC 8037, 3.1). */
    public String joseAlgorithm() {
        return joseAlgorithm;
    }

    /** The digest that goes with it in ecdsa-rdfc-2019 and ecdsa-jcs-2019; null for Ed25519. */
    public String digest() {
        return digest;
    }

    /** Bytes of a signature (IEEE P1363 form for the curves); -1 where the key decides. */
    public int signatureSizeInBytes() {
        return signatureSize;
    }

    public boolean isEllipticCurve() {
        return this == P256 || this == P384 || this == P521;
    }

    /** The type of a key. */
    public static KeyType of(PublicKey key) {
        return switch (key) {
            case ECPublicKey curve ->
                    ofFieldSize(curve.getParams().getCurve().getField().getFieldSize());
            case RSAPublicKey rsa -> ofRsa(rsa.getModulus().bitLength());
            default -> {
                if (key.getAlgorithm().equals("EdDSA") || key.getAlgorithm().equals("Ed25519")) {
                    yield ED25519;
                }
                throw new IllegalArgumentException("no key of ours: " + key.getAlgorithm());
            }
        };
    }

    private static KeyType ofFieldSize(int bits) {
        return switch (bits) {
            case 256 -> P256;
            case 384 -> P384;
            case 521 -> P521;
            default ->
                    throw new IllegalArgumentException("no curve of ours: %d bits".formatted(bits));
        };
    }

    private static KeyType ofRsa(int bits) {
        if (bits < SMALLEST_RSA_IN_BITS || bits > LARGEST_RSA_IN_BITS) {
            throw new IllegalArgumentException("RSA key of %d bits".formatted(bits));
        }
        return RSA;
    }
}
