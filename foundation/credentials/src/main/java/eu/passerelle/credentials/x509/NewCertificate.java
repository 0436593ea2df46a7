package eu.passerelle.credentials.x509;

import eu.passerelle.credentials.key.Signer;
import java.io.IOException;
import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** A certificate in the making (RFC 5280, 4). */
final class NewCertificate {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_IN_BITS = 128;

    private final SubjectPublicKeyInfo key;
    private final CertifiedName name;
    private final Instant from;
    private final Instant until;
    private final boolean authority;

    private NewCertificate(
            SubjectPublicKeyInfo key,
            CertifiedName name,
            Instant from,
            Instant until,
            boolean authority) {
        this.key = key;
        this.name = name;
        this.from = from;
        this.until = until;
        this.authority = authority;
    }

    static NewCertificate of(PublicKey key, CertifiedName name, Instant from, Duration period) {
        var info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        return new NewCertificate(info, name, from, from.plus(period), false);
    }

    NewCertificate ofAuthority() {
        return new NewCertificate(key, name, from, until, true);
    }

    X509Certificate signedBy(Signer signer, X509Certificate issuer) {
        return signedBy(
                signer, X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()));
    }

    X509Certificate signedBy(Signer signer, X500Name issuer) {
        var serial = new BigInteger(SERIAL_IN_BITS, RANDOM).setBit(SERIAL_IN_BITS);
        var certificate =
                new X509v3CertificateBuilder(
                        issuer, serial, Date.from(from), Date.from(until), name.subject(), key);
        try {
            extend(certificate, signer);
            return CertificateChain.certificate(
                    certificate.build(new SignedContent(signer)).getEncoded());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void extend(X509v3CertificateBuilder certificate, Signer signer)
            throws IOException, NoSuchAlgorithmException {
        var use = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        var ids = new JcaX509ExtensionUtils();
        var above = SubjectPublicKeyInfo.getInstance(signer.verificationKey().key().getEncoded());
        certificate
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                .addExtension(Extension.keyUsage, true, new KeyUsage(use))
                .addExtension(
                        Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        ids.createAuthorityKeyIdentifier(above));
        if (!authority) {
            certificate.addExtension(Extension.subjectAlternativeName, false, name.alternatives());
        }
    }
}
