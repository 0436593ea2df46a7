package eu.passerelle.credentials.pkcs11;

import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.x509.CertifiedName;
import eu.passerelle.credentials.x509.LocalAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A token one has logged in to. Keys are known in it by their id; certificates of an authority
 * about them are kept by whoever uses them, as they are no secret. Takes P-256, P-384, P-521 and
 * RSA; the platform's bridge knows no Ed25519.
 */
public final class Pkcs11Token {

    private static final String BRIDGE = "SunPKCS11";
    private static final int RSA_IN_BITS = 3072;
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Provider provider;
    private final KeyStore store;

    private Pkcs11Token(Provider provider, KeyStore store) {
        this.provider = provider;
        this.store = store;
    }

    /**
     * Logs in. A token knows programs, not callers: once one caller in a program has logged in, it
     * asks no other for the PIN (PKCS #11 2.40, 5.4).
     *
     * @param pin is not kept; whoever calls overwrites it
     */
    public static Pkcs11Token open(TokenAddress address, char[] pin) {
        try {
            String name = "Passerelle" + OPENED.incrementAndGet();
            Provider bridge = Security.getProvider(BRIDGE);
            if (bridge == null) {
                throw new TokenFailure("this platform has no bridge to PKCS#11");
            }
            Provider provider = bridge.configure(address.configuration(name));
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Pkcs11Token(provider, store);
        } catch (GeneralSecurityException | IOException | RuntimeException failed) {
            throw failed instanceof TokenFailure known
                    ? known
                    : new TokenFailure("the token does not open", failed);
        }
    }

    /**
     * Makes a key in the token, known by this id, that a controller will publish. One that is there
     * already is not overwritten.
     *
     * @param name for a certificate by the key itself, without which a token finds no key again
     */
    public synchronized Signer generate(
            KeyType type, String id, String controller, CertifiedName name, Instant at) {
        try {
            if (handle(id).isPresent()) {
                throw new IllegalArgumentException("the token holds a key of that id already");
            }
            KeyPair made = generator(type).generateKeyPair();
            var signer = signer(id, controller, made.getPrivate(), made.getPublic());
            X509Certificate own = LocalAuthority.selfCertified(signer, name, at).chain().leaf();
            store.setKeyEntry(label(id), made.getPrivate(), null, new Certificate[] {own});
            return find(id, controller)
                    .orElseThrow(() -> new TokenFailure("the token does not keep the key"));
        } catch (GeneralSecurityException | ProviderException failed) {
            throw new TokenFailure("the token does not make a key", failed);
        }
    }

    /** The key with this id. */
    public Optional<Signer> find(String id, String controller) {
        try {
            Optional<PrivateKey> handle = handle(id);
            if (handle.isEmpty()) {
                return Optional.empty();
            }
            PublicKey key = store.getCertificate(label(id)).getPublicKey();
            return Optional.of(signer(id, controller, handle.get(), key));
        } catch (GeneralSecurityException | ProviderException failed) {
            throw new TokenFailure("the token does not answer", failed);
        }
    }

    /** What stands for a private key outside of the token: it signs, and has no bytes. */
    Optional<PrivateKey> handle(String id) throws GeneralSecurityException {
        return Optional.ofNullable(store.getKey(label(id), null)).map(PrivateKey.class::cast);
    }

    private TokenSigner signer(String id, String controller, PrivateKey handle, PublicKey key) {
        // the public half outside of the token, so that verifying asks nothing of it
        PublicKey outside = Jwk.publicKey(Jwk.of(key));
        return new TokenSigner(VerificationKey.of(id, controller, outside), handle, provider);
    }

    private KeyPairGenerator generator(KeyType type) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(type == KeyType.RSA ? "RSA" : "EC", provider);
        switch (type) {
            case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
            case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"));
            case P521 -> generator.initialize(new ECGenParameterSpec("secp521r1"));
            case RSA -> generator.initialize(RSA_IN_BITS);
            case ED25519 ->
                    throw new IllegalArgumentException(
                            "the platform makes no Ed25519 keys in tokens");
        }
        return generator;
    }

    // tokens differ in which characters a label may have, and in how many
    private static String label(String id) {
        byte[] digest = Crypto.digest("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        return "passerelle-" + HexFormat.of().formatHex(digest, 0, 16);
    }

    @Override
    public String toString() {
        return "Pkcs11Token[" + provider.getName() + "]";
    }
}
