package eu.passerelle.credentials.x509;

import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A signer and the certificates that say whose key it is. */
public final class CertifiedSigner implements Signer {

    private final Signer signer;
    private final CertificateChain chain;

    private CertifiedSigner(Signer signer, CertificateChain chain) {
        this.signer = signer;
        this.chain = chain;
    }

    /** Puts the two together; a chain that is about another key is refused. */
    public static CertifiedSigner of(Signer signer, CertificateChain chain) {
        if (!Jwk.of(chain.key()).equals(Jwk.of(signer.verificationKey().key()))) {
            throw new IllegalArgumentException("the certificate is about another key");
        }
        return new CertifiedSigner(signer, chain);
    }

    @Override
    public VerificationKey verificationKey() {
        return signer.verificationKey();
    }

    @Override
    public byte[] sign(byte[] message) {
        return signer.sign(message);
    }

    /** The chain, without the certificate of the root (HAIP 1.0, 6.1.1). */
    public CertificateChain chain() {
        return chain;
    }

    /** The certificates, the signer's own first. */
    public List<X509Certificate> certificates() {
        return chain.certificates();
    }

    @Override
    public String toString() {
        return "CertifiedSigner[" + verificationKey().id() + "]";
    }
}
