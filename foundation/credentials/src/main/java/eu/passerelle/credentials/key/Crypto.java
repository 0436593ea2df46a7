package eu.passerelle.credentials.key;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.KeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The cryptography of this library: one provider, chosen once; native where it loads, else pure
 * Java.
 */
public final class Crypto {

    private static final Provider PROVIDER = chosen();
    private static final boolean NATIVE = !(PROVIDER instanceof BouncyCastleProvider);

    private Crypto() {}

    /** The name of the provider that signs and verifies. */
    public static String provider() {
        return PROVIDER.getName();
    }

    /** A fresh pair of keys. */
    public static KeyPair generate(KeyType type) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm(type), PROVIDER);
            switch (type) {
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
                case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"));
                case P521 -> generator.initialize(new ECGenParameterSpec("secp521r1"));
                case RSA -> generator.initialize(2048);
                case ED25519 -> {}
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signs with IEEE P1363 form for the curves; each curve with its own digest. */
    public static byte[] sign(KeyType type, PrivateKey key, byte[] message) {
        try {
            var signature = signature(type);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key does not sign", unusable);
        }
    }

    /** Whether this key made this signature of this message. */
    public static boolean verify(KeyType type, PublicKey key, byte[] message, byte[] signed) {
        int size = type.signatureSizeInBytes();
        if (size >= 0 && signed.length != size) {
            return false;
        }
        try {
            var signature = signature(type);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    /** A digest, by its JCA name. */
    public static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name, PROVIDER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PublicKey publicKey(KeyType type, KeySpec spec) {
        try {
            return factory(type).generatePublic(spec);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not a public key of type " + type.label());
        }
    }

    static PrivateKey privateKey(KeyType type, KeySpec spec) {
        try {
            return factory(type).generatePrivate(spec);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not a private key of type " + type.label());
        }
    }

    // the native provider takes the platform's Ed25519 keys and reads none itself
    private static KeyFactory factory(KeyType type) throws GeneralSecurityException {
        boolean own = PROVIDER.getService("KeyFactory", algorithm(type)) != null;
        return own
                ? KeyFactory.getInstance(algorithm(type), PROVIDER)
                : KeyFactory.getInstance(algorithm(type));
    }

    private static String algorithm(KeyType type) {
        return switch (type) {
            case ED25519 -> "Ed25519";
            case P256, P384, P521 -> "EC";
            case RSA -> "RSA";
        };
    }

    private static Signature signature(KeyType type) throws GeneralSecurityException {
        return Signature.getInstance(
                switch (type) {
                    case ED25519 -> "Ed25519";
                    case P256 -> NATIVE ? "SHA256withECDSAinP1363Format" : "SHA256withPLAIN-ECDSA";
                    case P384 -> NATIVE ? "SHA384withECDSAinP1363Format" : "SHA384withPLAIN-ECDSA";
                    case P521 -> NATIVE ? "SHA512withECDSAinP1363Format" : "SHA512withPLAIN-ECDSA";
                    case RSA -> "SHA256withRSA";
                },
                PROVIDER);
    }

    private static Provider chosen() {
        try {
            var corretto = AmazonCorrettoCryptoProvider.INSTANCE;
            if (corretto.getLoadingError() == null) {
                corretto.assertHealthy();
                return corretto;
            }
        } catch (LinkageError | RuntimeException notOnThisMachine) {
            return new BouncyCastleProvider();
        }
        return new BouncyCastleProvider();
    }
}
