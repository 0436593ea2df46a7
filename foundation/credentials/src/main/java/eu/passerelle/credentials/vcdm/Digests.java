package eu.passerelle.credentials.vcdm;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.multiformat.Multibase;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests that an object gives of what its {@code id} names: {@code digestSRI} (Subresource
 * Integrity, 3.5) and {@code digestMultibase} (Data Integrity 1.0, 2.6).
 *
 * @param values each algorithm with the bytes it has to give
 */
public record Digests(List<Digest> values) {

    private static final Pattern SRI =
            Pattern.compile("sha(256|384|512)-([A-Za-z0-9+/_-]+={0,2})(?:\\?[!-~]*)?");
    // Multihash: code and length of SHA-2 with 256, 384 and 512 bits
    private static final Map<String, String> MULTIHASH =
            Map.of("1220", "SHA-256", "2030", "SHA-384", "1340", "SHA-512");

    public Digests {
        values = List.copyOf(values);
    }

    /** Those of an object, none where it gives none; {@link Rejected} for one that is broken. */
    public static Digests of(JsonNode object) {
        var digests = new ArrayList<Digest>();
        for (JsonNode sri : Json.each(object.get(VcTerms.DIGEST_SRI))) {
            for (String one : text(sri).strip().split("[ \\t\\r\\n]+")) {
                digests.add(sri(one));
            }
        }
        for (JsonNode multibase : Json.each(object.get(VcTerms.DIGEST_MULTIBASE))) {
            digests.add(multihash(text(multibase)));
        }
        return new Digests(digests);
    }

    /** Ends in {@link Rejected} where these bytes are not the ones that were meant. */
    public void check(byte[] bytes, Check check) {
        // several of one algorithm are alternatives (Subresource Integrity, 3.3.4)
        boolean meant =
                values.stream().collect(groupingBy(Digest::algorithm)).values().stream()
                        .allMatch(same -> same.stream().anyMatch(one -> one.isOf(bytes)));
        if (!meant) {
            throw Rejected.failed(
                    check,
                    Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                    "what is known under the URL of a resource has another digest");
        }
    }

    private static String text(JsonNode digest) {
        if (!digest.isTextual()) {
            throw Rejected.malformed("a digest that is no text");
        }
        return digest.textValue();
    }

    private static Digest sri(String text) {
        Matcher parts = SRI.matcher(text);
        if (!parts.matches()) {
            throw Rejected.malformed("a digestSRI that is none");
        }
        try {
            String base64 = parts.group(2).replace('-', '+').replace('_', '/');
            return new Digest("SHA-" + parts.group(1), Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            throw Rejected.malformed("a digestSRI that is not base64");
        }
    }

    private static Digest multihash(String text) {
        byte[] bytes = Multibase.decode(text);
        String algorithm =
                bytes.length < 2 ? null : MULTIHASH.get(HexFormat.of().formatHex(bytes, 0, 2));
        if (algorithm == null || bytes.length != 2 + bytes[1]) {
            throw Rejected.malformed("a digestMultibase that is no multihash of a known kind");
        }
        return new Digest(algorithm, Arrays.copyOfRange(bytes, 2, bytes.length));
    }

    /** One digest. */
    record Digest(String algorithm, byte[] expected) {
        boolean isOf(byte[] bytes) {
            return MessageDigest.isEqual(Crypto.digest(algorithm).digest(bytes), expected);
        }
    }
}
