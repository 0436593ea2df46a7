package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One claim that may be shown or kept (RFC 9901, 4.2).
 *
 * @param encoded as it stands in the SD-JWT; digests are over exactly this text
 * @param name of the claim; empty for an element of an array
 * @param value of the claim
 */
record Disclosure(String encoded, Optional<String> name, JsonNode value) {

    static Disclosure property(String salt, String name, JsonNode value) {
        return of(Json.newArray().add(salt).add(name).add(value));
    }

    static Disclosure element(String salt, JsonNode value) {
        return of(Json.newArray().add(salt).add(value));
    }

    // RFC 9901, 7.1 step 3
    static Disclosure read(String encoded) {
        byte[] json = Base64Url.decode(encoded);
        if (!(Json.value(new String(json, StandardCharsets.UTF_8)) instanceof ArrayNode array)
                || array.size() < 2
                || array.size() > 3
                || !array.get(0).isTextual()) {
            throw Rejected.unreadable("a disclosure that is none");
        }
        if (array.size() == 2) {
            return new Disclosure(encoded, Optional.empty(), array.get(1));
        }
        String name = array.get(1).textValue();
        if (name == null || name.equals(SdJwtTerms.SD) || name.equals(SdJwtTerms.ELLIPSIS)) {
            throw Rejected.unreadable("a disclosure of an impossible claim");
        }
        return new Disclosure(encoded, Optional.of(name), array.get(2));
    }

    /** Its digest (RFC 9901, 4.2.3). */
    String digest(DigestAlgorithm algorithm) {
        return algorithm.digest(encoded);
    }

    private static Disclosure of(ArrayNode array) {
        return read(Base64Url.encode(Json.text(array).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "Disclosure[…]";
    }
}
