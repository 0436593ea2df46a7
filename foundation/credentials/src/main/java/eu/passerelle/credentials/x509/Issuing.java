package eu.passerelle.credentials.x509;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * What one certificate has to do with another that may stand above it.
 *
 * @param certificate below
 * @param authority above
 */
record Issuing(X509Certificate certificate, X509Certificate authority) {

    /** Whether it is named and signed by that authority. */
    boolean holds() {
        return isNamed() && isSigned();
    }

    /** Whether it names that very key of the authority (RFC 5280, 4.2.1.1) and is not signed so. */
    boolean isForged() {
        return isNamed() && namesKey() && !isSigned();
    }

    private boolean isNamed() {
        return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
    }

    private boolean isSigned() {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    private boolean namesKey() {
        Optional<byte[]> named =
                extension(certificate, Extension.authorityKeyIdentifier.getId())
                        .map(AuthorityKeyIdentifier::getInstance)
                        .map(AuthorityKeyIdentifier::getKeyIdentifierOctets);
        Optional<byte[]> own =
                extension(authority, Extension.subjectKeyIdentifier.getId())
                        .map(SubjectKeyIdentifier::getInstance)
                        .map(SubjectKeyIdentifier::getKeyIdentifier);
        return named.isPresent() && own.isPresent() && Arrays.equals(named.get(), own.get());
    }

    private static Optional<ASN1Primitive> extension(X509Certificate of, String id) {
        byte[] value = of.getExtensionValue(id);
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(JcaX509ExtensionUtils.parseExtensionValue(value));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
