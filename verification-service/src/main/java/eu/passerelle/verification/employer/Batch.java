package eu.passerelle.verification.employer;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.UnreadableBatch;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Credentials that are verified together.
 *
 * @param credentials each as it was handed in
 */
public record Batch(List<byte[]> credentials) {
    private static final String MEMBER = "credentials";

    public Batch {
        credentials = List.copyOf(credentials);
    }

    /** Reads a batch: objects, or signed tokens as texts. */
    public static Batch read(byte[] body, int most) {
        JsonNode items = object(body).get(MEMBER);
        boolean some = items != null && items.isArray() && !items.isEmpty();
        if (!some) {
            throw new Refused(new UnreadableBatch("it needs an array of credentials"));
        }
        if (items.size() > most) {
            throw new Refused(new UnreadableBatch("it has more than " + most));
        }
        return new Batch(Json.each(items).stream().map(Batch::content).toList());
    }

    private static JsonNode object(byte[] body) {
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
