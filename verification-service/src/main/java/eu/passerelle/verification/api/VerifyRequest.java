package eu.passerelle.verification.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request to verify or to derive: something secured, and what is asked of it (VCALM 1.0).
 *
 * @param value as it stands in the request: an object, or a signed token as a text
 * @param options as they stand in the request; empty where there are none
 * @param unsigned whether the caller says that nobody signed it
 */
public record VerifyRequest(JsonNode value, ObjectNode options, boolean unsigned) {
    private static final String CREDENTIAL = "verifiableCredential";
    private static final String PRESENTATION = "verifiablePresentation";
    private static final String UNSIGNED_PRESENTATION = "presentation";
    private static final String OPTIONS = "options";
    private static final int LONGEST_OPTION = 2_000;
    private static final int MOST_POINTERS = 200;

    /** The credential in a request's body. */
    public static VerifyRequest ofCredential(byte[] body) {
        ObjectNode request = object(body);
        return of(request, CREDENTIAL)
                .orElseThrow(() -> new Refused(new VerifyRefusal.NoVerifiableCredential()));
    }

    /** The presentation in a request's body; as {@code presentation} where nobody signed it. */
    public static VerifyRequest ofPresentation(byte[] body) {
        ObjectNode request = object(body);
        return of(request, PRESENTATION)
                .or(() -> unsigned(request))
                .orElseThrow(() -> new Refused(new VerifyRefusal.NoVerifiablePresentation()));
    }

    private static Optional<VerifyRequest> of(ObjectNode request, String member) {
        JsonNode value = request.path(member);
        boolean present = value.isTextual() || value.isObject();
        return present
                ? Optional.of(new VerifyRequest(value, options(request), false))
                : Optional.empty();
    }

    private static Optional<VerifyRequest> unsigned(ObjectNode request) {
        return request.path(UNSIGNED_PRESENTATION) instanceof ObjectNode presentation
                ? Optional.of(new VerifyRequest(presentation, options(request), true))
                : Optional.empty();
    }

    private static ObjectNode object(byte[] body) {
        try {
            return Json.object(body);
        } catch (Rejected rejected) {
            throw new Refused(new VerifyRefusal.UnreadableRequest(rejected.getMessage()));
        }
    }

    private static ObjectNode options(ObjectNode request) {
        JsonNode options = request.get(OPTIONS);
        if (options == null || options.isNull()) {
            return Json.newObject();
        }
        if (options instanceof ObjectNode object) {
            return object;
        }
        throw new Refused(new VerifyRefusal.UnreadableOption(OPTIONS, "must be an object"));
    }

    /** As it would be handed in alone. */
    public byte[] content() {
        String text = value.isTextual() ? value.textValue() : Json.text(value);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What it says under a name, one or many; nothing where it is a token. */
    public List<JsonNode> each(String member) {
        return Json.each(value.get(member));
    }

    /** An option that is a text; empty where it is not there. */
    public Optional<String> text(String option) {
        JsonNode text = options.get(option);
        if (text == null || text.isNull()) {
            return Optional.empty();
        }
        boolean good =
                text.isTextual()
                        && !text.textValue().isEmpty()
                        && text.textValue().length() <= LONGEST_OPTION;
        if (!good) {
            throw new Refused(
                    new VerifyRefusal.UnreadableOption(
                            option,
                            "must be a text of 1 to %d characters".formatted(LONGEST_OPTION)));
        }
        return Optional.of(text.textValue());
    }

    /** An option that is yes or no. */
    public boolean flag(String option, boolean unlessStated) {
        JsonNode flag = options.get(option);
        if (flag == null || flag.isNull()) {
            return unlessStated;
        }
        if (!flag.isBoolean()) {
            throw new Refused(new VerifyRefusal.UnreadableOption(option, "must be true or false"));
        }
        return flag.booleanValue();
    }

    /** An option that is a list of JSON Pointers (RFC 6901); empty where it is not there. */
    public List<String> pointers(String option) {
        List<JsonNode> pointers = Json.each(options.get(option));
        boolean good =
                pointers.size() <= MOST_POINTERS
                        && pointers.stream()
                                .allMatch(one -> one.asText().matches("(/.*)?") && one.isTextual());
        if (!good) {
            throw new Refused(
                    new VerifyRefusal.UnreadableOption(
                            option, "must be at most %d JSON Pointers".formatted(MOST_POINTERS)));
        }
        return pointers.stream().map(JsonNode::textValue).toList();
    }

    @Override
    public String toString() {
        return "VerifyRequest[…]";
    }
}
