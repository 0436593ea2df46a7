package eu.passerelle.stack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.passerelle.stack.home.Trouble;

/**
 * What an address answered.
 *
 * @param asked method and path, for messages
 */
public record Answer(String asked, int status, String body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_REFUSAL = 300;

    /** Whether it did what was asked. */
    public boolean ok() {
        return status < FIRST_REFUSAL;
    }

    /** Itself, if it did what was asked; a {@link Trouble} with its reason if not. */
    public Answer orTrouble() {
        if (!ok()) {
            throw new Trouble("%s answered %d: %s".formatted(asked, status, reason()));
        }
        return this;
    }

    /** The body, read. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Trouble("%s answered no JSON: %s".formatted(asked, body), e);
        }
    }

    /** Why it did not do what was asked, in the platform's own words. */
    public String reason() {
        if (!body.startsWith("{")) {
            return body;
        }
        var problem = json();
        var flaws =
                new StringBuilder(problem.path("detail").asText(problem.path("title").asText()));
        problem.path("errors")
                .forEach(flaw -> flaws.append(" ").append(flaw.path("detail").asText()));
        return flaws.toString();
    }
}
