package eu.passerelle.credentials.jades;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.europa.esig.dss.jades.validation.JWSSerializationAnalyzerValidator;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.PathValidation;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One seal as the DSS library sees it. It is handed what we read, written anew, and never what came
 * in: two readers that disagree about a text would be a way around the seal.
 */
final class DssSeal {

    /** Extended use of certificates of authorities that date things (RFC 3161, 2.3). */
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private static final int LONGEST_CHAIN = 4;

    private final Optional<AdvancedSignature> signature;

    private DssSeal(Optional<AdvancedSignature> signature) {
        this.signature = signature;
    }

    static DssSeal of(ObjectNode json) {
        byte[] text = Json.text(json).getBytes(StandardCharsets.UTF_8);
        return new DssSeal(asked(() -> only(text), Optional.empty()));
    }

    /** Whether the text is as the key in that certificate sealed it. */
    boolean isIntact(X509Certificate certificate) {
        return signature.filter(one -> asked(() -> isIntact(one, certificate), false)).isPresent();
    }

    /** When an authority under one of these anchors says that the seal was there already. */
    Optional<Instant> datedUnder(Collection<X509Certificate> anchors) {
        return signature.flatMap(one -> asked(() -> dated(one, anchors), Optional.empty()));
    }

    // the library takes many a header for what it should be; what confuses it is not sealed right
    private static <T> T asked(Supplier<T> question, T no) {
        try {
            return question.get();
        } catch (RuntimeException confused) {
            return no;
        }
    }

    private static Optional<AdvancedSignature> only(byte[] text) {
        var analyzer = new JWSSerializationAnalyzerValidator(new InMemoryDocument(text));
        analyzer.setCertificateVerifier(Offline.verifier());
        List<AdvancedSignature> all = analyzer.getSignatures();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean isIntact(AdvancedSignature one, X509Certificate certificate) {
        one.checkSignatureIntegrity();
        CertificateToken signer = one.getSigningCertificateToken();
        return one.getSignatureCryptographicVerification().isSignatureValid()
                && signer != null
                && signer.getCertificate().equals(certificate);
    }

    private static Optional<Instant> dated(
            AdvancedSignature one, Collection<X509Certificate> anchors) {
        return one.getSignatureTimestamps().stream()
                .filter(token -> token.isMessageImprintDataFound())
                .filter(token -> token.isMessageImprintDataIntact())
                .filter(token -> isTrusted(token, anchors))
                .map(token -> token.getGenerationTime().toInstant())
                .min(Instant::compareTo);
    }

    private static boolean isTrusted(TimestampToken token, Collection<X509Certificate> anchors) {
        List<CertificateToken> brought = token.getCertificates();
        return brought.stream()
                .filter(token::isSignedBy)
                .anyMatch(signer -> isTrusted(signer, brought, token, anchors));
    }

    private static boolean isTrusted(
            CertificateToken signer,
            List<CertificateToken> brought,
            TimestampToken token,
            Collection<X509Certificate> anchors) {
        try {
            List<String> uses = signer.getCertificate().getExtendedKeyUsage();
            Instant then = token.getGenerationTime().toInstant();
            return uses != null
                    && uses.contains(TIME_STAMPING)
                    && new PathValidation(anchors, then).check(chain(signer, brought))
                            instanceof Finding.Passed;
        } catch (CertificateParsingException | Rejected broken) {
            return false;
        }
    }

    private static CertificateChain chain(CertificateToken signer, List<CertificateToken> brought) {
        var chain = new ArrayList<X509Certificate>();
        Optional<CertificateToken> next = Optional.of(signer);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            CertificateToken below = next.get();
            chain.add(below.getCertificate());
            next =
                    below.isSelfSigned()
                            ? Optional.empty()
                            : brought.stream()
                                    .filter(above -> !chain.contains(above.getCertificate()))
                                    .filter(below::isSignedBy)
                                    .findFirst();
        }
        return new CertificateChain(chain);
    }
}
