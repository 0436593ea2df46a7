package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the digests of a token are made (RFC 9901, 4.1.1), by names of the IANA registry. */
enum DigestAlgorithm {
    SHA_256("sha-256"),
    SHA_384("sha-384"),
    SHA_512("sha-512");

    private final String term;

    DigestAlgorithm(String term) {
        this.term = term;
    }

    String term() {
        return term;
    }

    /** The algorithm that a payload names; SHA-256 where it names none. */
    static DigestAlgorithm of(ObjectNode payload) {
        JsonNode named = payload.get(SdJwtTerms.SD_ALG);
        return named == null
                ? SHA_256
                : Arrays.stream(values())
                        .filter(one -> one.term.equals(named.textValue()))
                        .findFirst()
                        .orElseThrow(() -> Rejected.badProof("digests by an unknown algorithm"));
    }

    /** The digest of a text in ASCII, in base64url. */
    String digest(String text) {
        byte[] digest =
                Crypto.digest(term.toUpperCase(java.util.Locale.ROOT))
                        .digest(text.getBytes(StandardCharsets.US_ASCII));
        return Base64Url.encode(digest);
    }
}
