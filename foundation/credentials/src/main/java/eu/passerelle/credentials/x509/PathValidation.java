package eu.passerelle.credentials.x509;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.KeyType;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Asks whether a chain of certificates holds, and under whom (RFC 5280, 6). Offline: revocation of
 * certificates is not looked up.
 *
 * @param anchors the certificates of authorities, or of signers, that are trusted
 * @param at when
 */
public record PathValidation(Collection<X509Certificate> anchors, Instant at) {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_CERT_SIGN = 5;

    public PathValidation {
        anchors = List.copyOf(anchors);
    }

    /**
     * Passed where the chain holds and ends in an anchor; undetermined where it holds and nobody
     * knows the authority; failed where it does not hold.
     */
    public Finding check(CertificateChain chain) {
        List<X509Certificate> path = chain.certificates();
        try {
            checkSigner(chain);
            for (X509Certificate anchor : anchors) {
                if (isIn(period(anchor)) && anchored(path, anchor)) {
                    return new Finding.Passed(Check.CONTROL, "by a certificate of a known anchor");
                }
            }
            checkBySelf(path);
        } catch (Rejected broken) {
            return broken.finding();
        }
        return new Finding.Undetermined(
                Check.CONTROL,
                Problem.INVALID_VERIFICATION_METHOD,
                "the authority above the certificate is not known");
    }

    // RFC 5280, 4.2.1.3 and 4.2.1.9: whoever signs documents is no authority and may sign
    private void checkSigner(CertificateChain chain) {
        X509Certificate leaf = chain.leaf();
        chain.certificates().forEach(PathValidation::checkKey);
        if (!isIn(period(leaf))) {
            throw broken("the certificate is outside its period of validity");
        }
        if (leaf.getBasicConstraints() >= 0) {
            throw broken("the certificate is one of an authority");
        }
        boolean[] use = leaf.getKeyUsage();
        if (use != null && !use[DIGITAL_SIGNATURE] && !use[NON_REPUDIATION]) {
            throw broken("the certificate is not for signatures");
        }
    }

    private boolean anchored(List<X509Certificate> path, X509Certificate anchor) {
        int place = path.indexOf(anchor);
        if (place == 0) {
            return true;
        }
        List<X509Certificate> below = place < 0 ? path : path.subList(0, place);
        var issuing = new Issuing(below.getLast(), anchor);
        if (issuing.isForged()) {
            throw broken("a certificate is not signed by whom it names");
        }
        if (!issuing.holds()) {
            return false;
        }
        checkAuthority(anchor, below.size() - 1);
        checkPath(below, anchor);
        return true;
    }

    // the chain without anybody above it: its last certificate stands for the anchor
    private void checkBySelf(List<X509Certificate> path) {
        X509Certificate top = path.getLast();
        if (!isIn(period(top))) {
            throw broken("a certificate in the chain is outside its period of validity");
        }
        boolean selfIssued = top.getSubjectX500Principal().equals(top.getIssuerX500Principal());
        if (selfIssued && !new Issuing(top, top).holds()) {
            throw broken("a certificate is not signed by whom it names");
        }
        if (path.size() > 1) {
            checkAuthority(top, path.size() - 2);
            checkPath(path.subList(0, path.size() - 1), top);
        }
    }

    private static void checkAuthority(X509Certificate authority, int intermediates) {
        boolean[] use = authority.getKeyUsage();
        if (authority.getBasicConstraints() < intermediates || use != null && !use[KEY_CERT_SIGN]) {
            throw broken("a certificate above is not one of an authority for this path");
        }
    }

    private void checkPath(List<X509Certificate> path, X509Certificate anchor) {
        try {
            var parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
            CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
        } catch (GeneralSecurityException no) {
            throw broken("the chain of certificates does not hold");
        }
    }

    // neither a weak key nor one so large that checking it takes long
    private static void checkKey(X509Certificate certificate) {
        try {
            KeyType.of(certificate.getPublicKey());
        } catch (IllegalArgumentException notOurs) {
            throw broken("a certificate holds no key of ours");
        }
    }

    private boolean isIn(List<Instant> period) {
        return !at.isBefore(period.getFirst()) && !at.isAfter(period.getLast());
    }

    private static List<Instant> period(X509Certificate certificate) {
        return List.of(
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
    }

    private static Rejected broken(String detail) {
        return Rejected.failed(Check.CONTROL, Problem.CRYPTOGRAPHIC_SECURITY_ERROR, detail);
    }
}
