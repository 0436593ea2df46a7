package eu.passerelle.credentials.key;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;

/** A signer whose private key is in memory. */
public final class SigningKey implements Signer {

    private final VerificationKey verificationKey;
    private final PrivateKey privateKey;

    private SigningKey(VerificationKey verificationKey, PrivateKey privateKey) {
        this.verificationKey = verificationKey;
        this.privateKey = privateKey;
    }

    public static SigningKey of(String id, String controller, KeyPair pair) {
        return new SigningKey(
                VerificationKey.of(id, controller, pair.getPublic()), pair.getPrivate());
    }

    /** Restores a key from what {@link #secretMultibase()} gave. */
    public static SigningKey ofMultikey(
            String id, String controller, String publicMultibase, String secretMultibase) {
        PublicKey publicKey = Multikey.publicKey(publicMultibase);
        return new SigningKey(
                VerificationKey.of(id, controller, publicKey),
                Multikey.privateKey(KeyType.of(publicKey), secretMultibase));
    }

    /** A fresh key that a controller will publish under this id. */
    public static SigningKey generate(KeyType type, String id, String controller) {
        return of(id, controller, Crypto.generate(type));
    }

    @Override
    public VerificationKey verificationKey() {
        return verificationKey;
    }

    @Override
    public byte[] sign(byte[] message) {
        return Crypto.sign(verificationKey.type(), privateKey, message);
    }

    /** The private key as a Multikey. A secret: to be stored encrypted only. */
    public String secretMultibase() {
        return Multikey.encode(verificationKey.type(), privateKey);
    }

    @Override
    public String toString() {
        return "SigningKey[" + verificationKey.id() + "]";
    }
}
