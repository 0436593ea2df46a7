package eu.passerelle.credentials.pkcs11;

import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;

/** A signer whose private key is in a token, and stays there. May sign many things at once. */
final class TokenSigner implements Signer {

    private final VerificationKey verificationKey;
    private final PrivateKey handle;
    private final Provider provider;

    TokenSigner(VerificationKey verificationKey, PrivateKey handle, Provider provider) {
        this.verificationKey = verificationKey;
        this.handle = handle;
        this.provider = provider;
    }

    @Override
    public VerificationKey verificationKey() {
        return verificationKey;
    }

    /** Signs in the token; {@link TokenFailure} rather than a signature that does not verify. */
    @Override
    public byte[] sign(byte[] message) {
        byte[] signature;
        try {
            var signing = Signature.getInstance(algorithm(), provider);
            signing.initSign(handle);
            signing.update(message);
            signature = signing.sign();
        } catch (GeneralSecurityException | ProviderException failed) {
            throw new TokenFailure("the token does not sign", failed);
        }
        // a faulty token can give its key away by wrong signatures
        if (!verificationKey.verifies(message, signature)) {
            throw new TokenFailure("the token signed wrongly");
        }
        return signature;
    }

    // IEEE P1363 form for the curves; each with its own digest
    private String algorithm() {
        return switch (verificationKey.type()) {
            case P256 -> "SHA256withECDSAinP1363Format";
            case P384 -> "SHA384withECDSAinP1363Format";
            case P521 -> "SHA512withECDSAinP1363Format";
            case RSA -> "SHA256withRSA";
            case ED25519 -> throw new IllegalStateException("no Ed25519 key was made in a token");
        };
    }

    @Override
    public String toString() {
        return "TokenSigner[" + verificationKey.id() + "]";
    }
}
