package eu.passerelle.credentials.x509;

import static eu.passerelle.credentials.SomeCredential.NOON;

import eu.passerelle.credentials.key.Signer;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Certificates that an honest authority does not make. */
final class SomeCertificate {

    private final X509v3CertificateBuilder builder;

    private SomeCertificate(X509v3CertificateBuilder builder) {
        this.builder = builder;
    }

    static SomeCertificate of(PublicKey key, String subject, String issuer) {
        return of(key, subject, issuer, NOON.minus(Duration.ofDays(1)), Duration.ofDays(2));
    }

    static SomeCertificate of(
            PublicKey key, String subject, String issuer, Instant from, Duration period) {
        return new SomeCertificate(
                new X509v3CertificateBuilder(
                        new X500Name(issuer),
                        BigInteger.valueOf(7),
                        Date.from(from),
                        Date.from(from.plus(period)),
                        new X500Name(subject),
                        SubjectPublicKeyInfo.getInstance(key.getEncoded())));
    }

    SomeCertificate authority(int intermediates) {
        return with(Extension.basicConstraints, new BasicConstraints(intermediates));
    }

    SomeCertificate use(int bits) {
        return with(Extension.keyUsage, new KeyUsage(bits));
    }

    SomeCertificate strangeAndCritical() {
        return with(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"), DERNull.INSTANCE);
    }

    X509Certificate signedBy(Signer signer) {
        try {
            return CertificateChain.certificate(
                    builder.build(new SignedContent(signer)).getEncoded());
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SomeCertificate with(ASN1ObjectIdentifier id, org.bouncycastle.asn1.ASN1Encodable of) {
        try {
            builder.addExtension(id, true, of);
            return this;
        } catch (CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
