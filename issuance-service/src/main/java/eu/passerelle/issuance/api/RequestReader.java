package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.kit.problem.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads members of a request that may be hostile; what is not as it should be is refused. */
final class RequestReader {

    /** The longest text that is taken for an id or a name. */
    static final int LONGEST_TEXT = 500;

    private static final int MOST_ITEMS = 200;
    private static final List<StatusPurpose> PURPOSES =
            List.of(StatusPurpose.REVOCATION, StatusPurpose.SUSPENSION);

    private final ObjectNode object;
    private final String pointer;

    private RequestReader(ObjectNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /** A whole body: JSON within bounds, each name once. */
    static RequestReader of(byte[] body) {
        try {
            return new RequestReader(Json.object(body), "");
        } catch (Rejected unreadable) {
            throw invalid("", "readable", unreadable.getMessage());
        }
    }

    /** An object of the request. */
    static RequestReader of(ObjectNode object, String pointer) {
        return new RequestReader(object, pointer);
    }

    ObjectNode object() {
        return object;
    }

    boolean has(String member) {
        return object.hasNonNull(member);
    }

    /** The member, which has to be there and be an object. */
    ObjectNode required(String member) {
        if (object.get(member) instanceof ObjectNode found) {
            return found;
        }
        throw invalid(member, "object", "must be there and be an object");
    }

    /** The member's own members; none where it is absent. */
    RequestReader optional(String member) {
        var found = has(member) ? required(member) : Json.newObject();
        return new RequestReader(found, pointer + "/" + member);
    }

    Optional<String> text(String member) {
        if (!has(member)) {
            return Optional.empty();
        }
        return Optional.of(text(object.get(member), member));
    }

    /** One text or several; none where the member is absent. */
    List<String> texts(String member) {
        List<JsonNode> items = Json.each(object.get(member));
        if (items.size() > MOST_ITEMS) {
            throw invalid(member, "few", "must be %d at most".formatted(MOST_ITEMS));
        }
        return items.stream().map(item -> text(item, member)).toList();
    }

    Optional<Boolean> flag(String member) {
        if (!has(member)) {
            return Optional.empty();
        }
        if (!object.get(member).isBoolean()) {
            throw invalid(member, "boolean", "must be true or false");
        }
        return Optional.of(object.get(member).booleanValue());
    }

    Optional<Instant> moment(String member) {
        try {
            return text(member).map(ignored -> Timestamps.parse(object.get(member), member));
        } catch (Rejected noMoment) {
            throw invalid(member, "date-time", "must be a moment such as 2026-11-25T12:00:00Z");
        }
    }

    Set<StatusPurpose> purposes(String member) {
        return Set.copyOf(texts(member).stream().map(term -> purpose(term, member)).toList());
    }

    Refused invalid(String member, String rule, String detail, Object... arguments) {
        return invalid(pointer + "/" + member, rule, detail.formatted(arguments));
    }

    private StatusPurpose purpose(String term, String member) {
        return PURPOSES.stream()
                .filter(purpose -> purpose.term().equals(term))
                .findFirst()
                .orElseThrow(() -> invalid(member, "purpose", "must be revocation or suspension"));
    }

    private String text(JsonNode value, String member) {
        if (!value.isTextual() || value.textValue().length() > LONGEST_TEXT) {
            throw invalid(member, "text", "must be text of %d characters at most", LONGEST_TEXT);
        }
        return value.textValue();
    }

    private static Refused invalid(String pointer, String rule, String detail) {
        return new Refused(ApiRefusal.InvalidRequest.of(pointer, rule, detail));
    }
}
