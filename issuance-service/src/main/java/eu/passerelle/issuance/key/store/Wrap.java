package eu.passerelle.issuance.key.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps secrets with AES-256-GCM. Each wrapping is bound to what it is for, so that one can't be
 * put in another's place.
 */
final class Wrap {

    /** The shortest secret that is taken. */
    static final int SHORTEST_SECRET = 32;

    private static final int NONCE_IN_BYTES = 12;
    private static final int TAG_IN_BITS = 128;
    private static final byte[] LABEL =
            "passerelle issuance private keys v1".getBytes(StandardCharsets.UTF_8);

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private Wrap(SecretKey key) {
        this.key = key;
    }

    /** Wraps with a key derived from the secret. */
    static Wrap with(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "passerelle.issuance.key-secret needs %d characters or more"
                            .formatted(SHORTEST_SECRET));
        }
        return new Wrap(derive(secret));
    }

    /** Nonce, then ciphertext and tag. */
    byte[] wrap(String secret, String purpose) {
        var nonce = new byte[NONCE_IN_BYTES];
        random.nextBytes(nonce);
        var sealed =
                run(Cipher.ENCRYPT_MODE, nonce, purpose, secret.getBytes(StandardCharsets.UTF_8));
        var wrapped = Arrays.copyOf(nonce, NONCE_IN_BYTES + sealed.length);
        System.arraycopy(sealed, 0, wrapped, NONCE_IN_BYTES, sealed.length);
        return wrapped;
    }

    /** The secret; fails if it was wrapped with another secret, for another purpose, or changed. */
    String unwrap(byte[] wrapped, String purpose) {
        var nonce = Arrays.copyOf(wrapped, NONCE_IN_BYTES);
        var sealed = Arrays.copyOfRange(wrapped, NONCE_IN_BYTES, wrapped.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, purpose, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_IN_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(
                    "A private key can't be wrapped or unwrapped; was the key secret changed?",
                    cause);
        }
    }

    // A random secret needs no slow derivation, only one that fits it to this purpose.
    private static SecretKey derive(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(LABEL), "AES");
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public String toString() {
        return "Wrap[hidden]";
    }
}
