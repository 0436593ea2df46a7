package eu.passerelle.credentials.jades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.x509.CertificateChain;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signed header of one seal (ETSI TS 119 182-1, 5.1 and 5.2), held to baseline B (6.3). */
final class SealHeader {

    /** What crit has to name where it is used. */
    private static final Set<String> NAMED = with(JadesTerms.OWN, JoseTerms.B64);

    /** What crit may name. */
    private static final Set<String> UNDERSTOOD = with(NAMED, JadesTerms.X5T_O);

    private static final Map<String, String> DIGESTS =
            Map.of("S256", "SHA-256", "S384", "SHA-384", "S512", "SHA-512");

    private final ObjectNode header;
    private final CertificateChain chain;

    private SealHeader(ObjectNode header, CertificateChain chain) {
        this.header = header;
        this.chain = chain;
    }

    /** Reads one, or ends in {@link Rejected} where it breaks a rule. */
    static SealHeader of(ObjectNode header) {
        checkCritical(header);
        checkNothingFromElsewhere(header);
        String typ = header.path(JoseTerms.TYP).textValue();
        if (typ != null && !JadesTerms.TYPES.contains(typ)) {
            throw Rejected.unreadable("the header's typ is none of a seal");
        }
        if (!header.has(JoseTerms.X5C)) {
            throw Rejected.badProof("a seal without its certificate");
        }
        var read = new SealHeader(header, CertificateChain.ofX5c(header.get(JoseTerms.X5C)));
        read.checkReference();
        read.checkAlgorithm();
        read.at();
        return read;
    }

    CertificateChain chain() {
        return chain;
    }

    /** When it says it was made: {@code iat}, or {@code sigT} of older versions (5.1.11, 5.2.1). */
    Instant at() {
        if (header.has(JoseTerms.IAT)) {
            JsonNode seconds = header.get(JoseTerms.IAT);
            if (!seconds.isIntegralNumber() || !seconds.canConvertToInt()) {
                throw Rejected.badProof("iat is no number of seconds");
            }
            return Instant.ofEpochSecond(seconds.longValue());
        }
        if (!header.has(JadesTerms.SIG_T)) {
            throw Rejected.badProof("a seal that does not say when it was made");
        }
        return Timestamps.parse(header.get(JadesTerms.SIG_T), JadesTerms.SIG_T);
    }

    /** Whether it names a policy that it was made under (5.2.7). */
    boolean hasPolicy() {
        return header.has(JadesTerms.POLICY);
    }

    /** Whether the payload is encoded (RFC 7797, 3). */
    boolean isEncoded() {
        return header.path(JoseTerms.B64).asBoolean(true);
    }

    // RFC 7515, 4.1.11; TS 119 182-1, 5.1.9; RFC 7797, 6
    private static void checkCritical(ObjectNode header) {
        Set<String> critical = new HashSet<>();
        if (header.has(JoseTerms.CRIT)) {
            JsonNode crit = header.get(JoseTerms.CRIT);
            if (!crit.isArray() || crit.isEmpty()) {
                throw Rejected.badProof("crit is not a list of names");
            }
            for (JsonNode name : crit) {
                String text = name.textValue();
                boolean sound =
                        text != null
                                && UNDERSTOOD.contains(text)
                                && header.has(text)
                                && critical.add(text);
                if (!sound) {
                    throw Rejected.badProof("a critical header that is not understood");
                }
            }
        }
        for (String name : NAMED) {
            if (header.has(name) && !critical.contains(name)) {
                throw Rejected.badProof("crit does not name " + name);
            }
        }
        if (header.has(JoseTerms.B64) && !header.get(JoseTerms.B64).isBoolean()) {
            throw Rejected.badProof("b64 is neither true nor false");
        }
    }

    private static void checkNothingFromElsewhere(ObjectNode header) {
        for (String name : List.of(JoseTerms.JWK, JoseTerms.JKU, JoseTerms.X5U)) {
            if (header.has(name)) {
                throw Rejected.badProof("the header brings its key as " + name);
            }
        }
        if (header.has(JadesTerms.SIG_D)) {
            throw Rejected.badProof("a seal over something that is not here");
        }
    }

    // 5.1.7 and 5.2.2: the certificate that was meant cannot be exchanged
    private void checkReference() {
        byte[] expected;
        String digest;
        if (header.has(JadesTerms.X5T_S256)) {
            digest = "SHA-256";
            expected = decoded(header.get(JadesTerms.X5T_S256));
        } else if (header.has(JadesTerms.X5T_O)) {
            JsonNode other = header.get(JadesTerms.X5T_O);
            digest = DIGESTS.get(other.path(JadesTerms.DIGEST_ALGORITHM).asText());
            expected = decoded(other.get(JadesTerms.DIGEST_VALUE));
        } else {
            throw Rejected.badProof("a seal that does not name its certificate");
        }
        if (digest == null
                || !Arrays.equals(expected, Crypto.digest(digest).digest(der(chain.leaf())))) {
            throw Rejected.badProof("a seal that names another certificate");
        }
    }

    // the key decides which algorithms there can be: no header talks it into another one
    private void checkAlgorithm() {
        String alg = header.path(JoseTerms.ALG).asText();
        KeyType type = KeyType.of(chain.key());
        boolean fits =
                switch (type) {
                    case RSA -> alg.matches("[RP]S(256|384|512)");
                    case P256, P384, P521 -> alg.equals(type.joseAlgorithm());
                    case ED25519 -> alg.equals(type.joseAlgorithm()) || alg.equals(type.label());
                };
        if (!fits) {
            throw Rejected.badProof("the algorithm is none of the certificate's key");
        }
    }

    private static byte[] decoded(JsonNode value) {
        if (value == null || !value.isTextual()) {
            throw Rejected.badProof("a reference to a certificate that is no text");
        }
        return Base64Url.decode(value.textValue());
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> with(Set<String> names, String one) {
        Set<String> more = new HashSet<>(names);
        more.add(one);
        return Set.copyOf(more);
    }
}
