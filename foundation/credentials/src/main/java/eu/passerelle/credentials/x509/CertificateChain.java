package eu.passerelle.credentials.x509;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The certificate of a key and those above it, each certifying the one before (RFC 7515, 4.1.6).
 * Read, but not yet believed: {@link PathValidation} says whether it holds.
 *
 * @param certificates the signer's own first
 */
public record CertificateChain(List<X509Certificate> certificates) {

    private static final int LONGEST = 8;
    private static final int LARGEST_IN_BYTES = 16 << 10;

    /** A chain of one to eight certificates; any other number ends in {@link Rejected}. */
    public CertificateChain {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty() || certificates.size() > LONGEST) {
            throw Rejected.unreadable("not one to %d certificates".formatted(LONGEST));
        }
    }

    /** Reads an {@code x5c} value: an array of DER in base64, or ends in {@link Rejected}. */
    public static CertificateChain ofX5c(JsonNode x5c) {
        if (!(x5c instanceof ArrayNode array) || array.size() > LONGEST) {
            throw Rejected.unreadable("x5c is not a list of at most %d".formatted(LONGEST));
        }
        var certificates = new ArrayList<X509Certificate>();
        for (JsonNode entry : array) {
            certificates.add(certificate(decoded(entry)));
        }
        return new CertificateChain(certificates);
    }

    /** Reads one certificate in DER, and nothing behind it; or ends in {@link Rejected}. */
    public static X509Certificate certificate(byte[] der) {
        if (der.length == 0 || der.length > LARGEST_IN_BYTES || der[0] != 0x30) {
            throw Rejected.unreadable("not a certificate within bounds");
        }
        try {
            var factory = CertificateFactory.getInstance("X.509");
            var read = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (!java.util.Arrays.equals(read.getEncoded(), der)) {
                throw Rejected.unreadable("something behind the certificate");
            }
            return read;
        } catch (CertificateException none) {
            throw Rejected.unreadable("not a certificate");
        }
    }

    /** The chain as an {@code x5c} value. */
    public ArrayNode x5c() {
        var array = Json.newArray();
        certificates.forEach(one -> array.add(Base64.getEncoder().encodeToString(der(one))));
        return array;
    }

    /** The signer's own certificate. */
    public X509Certificate leaf() {
        return certificates.getFirst();
    }

    /** The certified key; {@link Rejected} if it is none that this library verifies with. */
    public PublicKey key() {
        try {
            PublicKey certified = leaf().getPublicKey();
            KeyType.of(certified);
            // read anew, so that the point was checked to be on its curve
            return Jwk.publicKey(Jwk.of(certified));
        } catch (IllegalArgumentException notOurs) {
            throw Rejected.badProof("the certificate holds no key of ours");
        }
    }

    /** The certified key as one of this issuer, under a name made of the certificate's digest. */
    public VerificationKey keyOf(String issuer) {
        byte[] digest = Crypto.digest("SHA-256").digest(der(leaf()));
        return VerificationKey.of("urn:x5t:S256:" + Base64Url.encode(digest), issuer, key());
    }

    /**
     * Whether the certificate is for this issuer: one of its alternative names is the issuer's
     * identifier, or the host of its https URL. Wildcards name nobody.
     */
    public boolean isFor(String issuer) {
        return AlternativeNames.of(leaf()).include(issuer);
    }

    /** What the certificate calls its subject: a URL where it has one, else the X.500 name. */
    public String subject() {
        return AlternativeNames.of(leaf())
                .identifier()
                .orElseGet(() -> leaf().getSubjectX500Principal().getName());
    }

    /** The chain in a JWK; it has to be about the JWK's own key (RFC 7517, 4.7). */
    public static Optional<CertificateChain> ofJwk(JsonNode jwk) {
        if (!jwk.has("x5c")) {
            return Optional.empty();
        }
        CertificateChain chain = ofX5c(jwk.get("x5c"));
        if (!Jwk.of(chain.key()).equals(Jwk.of(Jwk.publicKey(jwk)))) {
            throw Rejected.malformed("a certificate of another key");
        }
        return Optional.of(chain);
    }

    private static byte[] decoded(JsonNode entry) {
        String text = entry.textValue();
        if (text == null || text.length() > LARGEST_IN_BYTES * 4 / 3 + 4) {
            throw Rejected.unreadable("not a certificate within bounds");
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw Rejected.unreadable("a certificate that is not base64");
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
