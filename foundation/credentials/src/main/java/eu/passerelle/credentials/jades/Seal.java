package eu.passerelle.credentials.jades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.x509.CertificateChain;
import java.time.Instant;
import java.util.List;

/**
 * One seal.
 *
 * @param protectedPart the signed header, as it came
 * @param header the signed header, read
 * @param signature as it came
 * @param timestamps of the signature, as they came; nothing else of the unsigned header is used
 */
record Seal(String protectedPart, SealHeader header, String signature, List<JsonNode> timestamps) {

    private static final int MOST_TIMESTAMPS = 4;

    static Seal of(String protectedPart, String signature, List<JsonNode> unsigned) {
        ObjectNode header = Json.object(Base64Url.decode(protectedPart));
        Base64Url.decode(signature);
        List<JsonNode> timestamps =
                unsigned.stream().filter(Seal::isTimestamp).limit(MOST_TIMESTAMPS).toList();
        return new Seal(protectedPart, SealHeader.of(header), signature, timestamps);
    }

    CertificateChain chain() {
        return header.chain();
    }

    Instant at() {
        return header.at();
    }

    boolean isEncoded() {
        return header.isEncoded();
    }

    /** This seal alone, in JSON again: without anything but what was read. */
    ObjectNode json(String payload) {
        var json = Json.newObject().put(JadesTerms.PAYLOAD, payload);
        json.put(JadesTerms.PROTECTED, protectedPart);
        if (!timestamps.isEmpty()) {
            ArrayNode kept = json.putObject(JadesTerms.HEADER).putArray(JadesTerms.UNSIGNED);
            timestamps.forEach(kept::add);
        }
        return json.put(JadesTerms.SIGNATURE, signature);
    }

    // TS 119 182-1, 5.3.1: each element is an object, or one in base64url
    private static boolean isTimestamp(JsonNode element) {
        try {
            JsonNode object =
                    element.isTextual()
                            ? Json.object(Base64Url.decode(element.textValue()))
                            : element;
            return object.has(JadesTerms.SIGNATURE_TIMESTAMP);
        } catch (Rejected unreadable) {
            return false;
        }
    }
}
