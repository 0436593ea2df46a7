package eu.passerelle.credentials.jades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.x509.CertifiedSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Makes JAdES seals of baseline B with the DSS library. The key may be anywhere: it is only asked
 * to sign.
 */
public final class Jades {

    private Jades() {}

    /** How a sealed text is written (RFC 7515, 7). */
    public enum Serialization {
        /** Three parts with dots; the text is encoded. */
        COMPACT(JWSSerializationType.COMPACT_SERIALIZATION),
        /** JSON with one seal; the text stands in it as it is (RFC 7797). */
        FLATTENED(JWSSerializationType.FLATTENED_JSON_SERIALIZATION),
        /** JSON with a list of seals, as the European Union writes it; the text is not encoded. */
        GENERAL(JWSSerializationType.JSON_SERIALIZATION);

        private final JWSSerializationType type;

        Serialization(JWSSerializationType type) {
            this.type = type;
        }
    }

    /**
     * Seals a text. A key of type Ed25519 is refused.
     *
     * @param at the moment the seal will name, to the second
     */
    public static String seal(
            String text, CertifiedSigner signer, Instant at, Serialization serialization) {
        var document = new InMemoryDocument(text.getBytes(StandardCharsets.UTF_8));
        var service = new JAdESService(Offline.verifier());
        var parameters = parameters(signer, at, serialization);
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        var signature = new SignatureValue(algorithm(parameters), signer.sign(toSign));
        try (var out = new ByteArrayOutputStream()) {
            service.signDocument(document, parameters, signature).writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JAdESSignatureParameters parameters(
            CertifiedSigner signer, Instant at, Serialization serialization) {
        List<CertificateToken> chain =
                signer.certificates().stream().map(CertificateToken::new).toList();
        KeyType type = signer.verificationKey().type();
        var parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setJwsSerializationType(serialization.type);
        parameters.setBase64UrlEncodedPayload(serialization == Serialization.COMPACT);
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.setEncryptionAlgorithm(encryption(type));
        parameters.setDigestAlgorithm(digest(type));
        parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private static SignatureAlgorithm algorithm(JAdESSignatureParameters parameters) {
        return SignatureAlgorithm.getAlgorithm(
                parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
    }

    private static EncryptionAlgorithm encryption(KeyType type) {
        return switch (type) {
            // the EU's list of algorithms has none for it, and its validators would not pass it
            case ED25519 -> throw new IllegalArgumentException("no seals with Ed25519");
            case P256, P384, P521 -> EncryptionAlgorithm.ECDSA;
            case RSA -> EncryptionAlgorithm.RSA;
        };
    }

    private static DigestAlgorithm digest(KeyType type) {
        return switch (type) {
            case P256, RSA -> DigestAlgorithm.SHA256;
            case P384 -> DigestAlgorithm.SHA384;
            case P521, ED25519 -> DigestAlgorithm.SHA512;
        };
    }
}
