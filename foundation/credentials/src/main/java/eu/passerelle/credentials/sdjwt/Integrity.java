package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.key.Crypto;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Says which bytes a document has to have (SD-JWT VC, 7; Subresource Integrity, 3.3). Unlike a
 * browser, who meets no algorithm it knows believes nothing.
 */
final class Integrity {

    // the strongest first: where several are given, only it counts
    private static final List<String> ALGORITHMS = List.of("sha512", "sha384", "sha256");

    private Integrity() {}

    /** Whether the document is the one meant. */
    static boolean matches(String metadata, byte[] document) {
        List<String> given = List.of(metadata.strip().split("\\s+"));
        Optional<String> strongest =
                ALGORITHMS.stream()
                        .filter(
                                algorithm ->
                                        given.stream()
                                                .anyMatch(one -> one.startsWith(algorithm + "-")))
                        .findFirst();
        return strongest.isPresent()
                && given.stream()
                        .filter(one -> one.startsWith(strongest.get() + "-"))
                        .anyMatch(one -> isDigest(one, strongest.get(), document));
    }

    private static boolean isDigest(String given, String algorithm, byte[] document) {
        String value = given.substring(algorithm.length() + 1).split("\\?", 2)[0];
        try {
            byte[] expected = Base64.getDecoder().decode(value);
            return MessageDigest.isEqual(expected, digest(algorithm, document));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] digest(String algorithm, byte[] document) {
        return Crypto.digest(algorithm.replace("sha", "SHA-")).digest(document);
    }
}
