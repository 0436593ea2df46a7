package eu.passerelle.verification.employer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.UnreadableBatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Credentials that are verified together.
 *
 * @param credentials each as it was handed in
 * @param criteria the name of the criteria to compare them with; empty where none are
 */
public record Batch(List<byte[]> credentials, Optional<String> criteria) {
    private static final String MEMBER = "credentials";
    private static final String CRITERIA = "criteria";

    public Batch {
        credentials = List.copyOf(credentials);
    }

    /** Reads a batch: objects, or signed tokens as texts. */
    public static Batch read(byte[] body, int most) {
        ObjectNode request = object(body);
        JsonNode items = request.get(MEMBER);
        boolean some = items != null && items.isArray() && !items.isEmpty();
        if (!some) {
            throw new Refused(new UnreadableBatch("it needs an array of credentials"));
        }
        if (items.size() > most) {
            throw new Refused(new UnreadableBatch("it has more than " + most));
        }
        return new Batch(Json.each(items).stream().map(Batch::content).toList(), criteria(request));
    }

    private static Optional<String> criteria(ObjectNode request) {
        JsonNode name = request.get(CRITERIA);
        if (name != null && !name.isTextual()) {
            throw new Refused(new UnreadableBatch("criteria are named by a text"));
        }
        return Optional.ofNullable(name).map(JsonNode::textValue);
    }

    private static ObjectNode object(byte[] body) {
        try {
            return Json.object(body);
        } catch (Rejected rejected) {
            throw new Refused(new UnreadableBatch(rejected.getMessage()));
        }
    }

    private static byte[] content(JsonNode item) {
        String text = item.isTextual() ? item.textValue() : Json.text(item);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Batch[%d]".formatted(credentials.size());
    }
}
