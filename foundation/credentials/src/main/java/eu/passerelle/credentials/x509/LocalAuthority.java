package eu.passerelle.credentials.x509;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.SigningKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An authority that certifies keys on a laptop and in tests. It stands for one that people trust
 * elsewhere: who runs Passerelle for others takes certificates from such a one.
 */
public final class LocalAuthority {

    private static final Duration ROOT = Duration.ofDays(3653);
    private static final Duration SUBORDINATE = Duration.ofDays(1826);
    private static final Duration SIGNER = Duration.ofDays(731);
    private static final String COUNTRY = "EU";

    private final Signer key;
    private final X509Certificate certificate;
    private final List<X509Certificate> handedOut;

    private LocalAuthority(
            Signer key, X509Certificate certificate, List<X509Certificate> handedOut) {
        this.key = key;
        this.certificate = certificate;
        this.handedOut = List.copyOf(handedOut);
    }

    /** An authority above which there is none, with a fresh key, good for ten years. */
    public static LocalAuthority root(String name, Instant from) {
        return root(freshKey(), name, from);
    }

    /** An authority above which there is none, with this key, good for ten years. */
    public static LocalAuthority root(Signer key, String name, Instant from) {
        var subject = CertifiedName.of(name, COUNTRY, key.verificationKey().controller());
        var certificate =
                NewCertificate.of(key.verificationKey().key(), subject, from, ROOT)
                        .ofAuthority()
                        .signedBy(key, subject.subject());
        return new LocalAuthority(key, certificate, List.of());
    }

    /** A root that was kept: its key and {@link #certificate()}. */
    public static LocalAuthority of(Signer key, X509Certificate certificate) {
        CertifiedSigner.of(key, new CertificateChain(List.of(certificate)));
        return new LocalAuthority(key, certificate, List.of());
    }

    /**
     * The signer with a certificate signed by its own key: it says whose the key is, and nobody
     * vouches for it.
     */
    public static CertifiedSigner selfCertified(Signer signer, CertifiedName name, Instant from) {
        var certificate =
                NewCertificate.of(signer.verificationKey().key(), name, from, SIGNER)
                        .signedBy(signer, name.subject());
        return CertifiedSigner.of(signer, new CertificateChain(List.of(certificate)));
    }

    /** An authority below this one, with a fresh key, good for five years. */
    public LocalAuthority subordinate(String name, Instant from) {
        SigningKey own = freshKey();
        var subject = CertifiedName.of(name, COUNTRY, own.verificationKey().controller());
        var certified =
                NewCertificate.of(own.verificationKey().key(), subject, from, SUBORDINATE)
                        .ofAuthority()
                        .signedBy(key, certificate);
        return new LocalAuthority(own, certified, withHandedOut(certified));
    }

    /** The signer with a certificate of this authority, good for two years. */
    public CertifiedSigner certify(Signer signer, CertifiedName name, Instant from) {
        return certify(signer, name, from, SIGNER);
    }

    /** The signer with a certificate of this authority, good for so long. */
    public CertifiedSigner certify(
            Signer signer, CertifiedName name, Instant from, Duration period) {
        var certified =
                NewCertificate.of(signer.verificationKey().key(), name, from, period)
                        .signedBy(key, certificate);
        return CertifiedSigner.of(signer, new CertificateChain(withHandedOut(certified)));
    }

    /** Its own certificate: for a root, the trust anchor. */
    public X509Certificate certificate() {
        return certificate;
    }

    // everything up to, and without, the root
    private List<X509Certificate> withHandedOut(X509Certificate certified) {
        return Stream.concat(Stream.of(certified), handedOut.stream()).toList();
    }

    private static SigningKey freshKey() {
        String id = "urn:uuid:" + java.util.UUID.randomUUID();
        return SigningKey.generate(KeyType.P256, id, id);
    }

    @Override
    public String toString() {
        return "LocalAuthority[" + certificate.getSubjectX500Principal() + "]";
    }
}
