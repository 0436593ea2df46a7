package eu.passerelle.verification.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The credential in a request to verify it: an object, or a signed token as a text.
 *
 * @param value as it stands in the request
 */
public record VerifiableCredential(JsonNode value) {
    private static final String MEMBER = "verifiableCredential";

    /** The credential in a request's body. */
    public static VerifiableCredential in(byte[] body) {
        JsonNode value = object(body).path(MEMBER);
        boolean present = value.isTextual() || value.isObject();
        if (!present) {
            throw new Refused(new VerifyRefusal.NoVerifiableCredential());
        }
        return new VerifiableCredential(value);
    }

    private static ObjectNode object(byte[] body) {
        try {
            return Json.object(body);
        } catch (Rejected rejected) {
            throw new Refused(new VerifyRefusal.UnreadableRequest(rejected.getMessage()));
        }
    }

    /** As it would be handed in alone. */
    public byte[] content() {
        String text = value.isTextual() ? value.textValue() : Json.text(value);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the credential says under a name, one or many; nothing where it is a token. */
    public List<JsonNode> each(String member) {
        return Json.each(value.get(member));
    }

    @Override
    public String toString() {
        return "VerifiableCredential[…]";
    }
}
