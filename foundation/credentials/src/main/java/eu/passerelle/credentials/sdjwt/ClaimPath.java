package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which claims are meant (SD-JWT VC, 9.1).
 *
 * @param steps a String names a member, an Integer an element, null all elements
 */
public record ClaimPath(List<Object> steps) {

    private static final int LONGEST = 32;

    public ClaimPath {
        steps = Collections.unmodifiableList(new ArrayList<>(steps));
    }

    static ClaimPath read(JsonNode path) {
        if (!path.isArray() || path.isEmpty() || path.size() > LONGEST) {
            throw Rejected.malformed("a claim without a path");
        }
        var steps = new ArrayList<Object>();
        for (JsonNode step : path) {
            if (step.isNull()) {
                steps.add(null);
            } else if (step.isTextual()) {
                steps.add(step.textValue());
            } else if (step.isInt() && step.intValue() >= 0) {
                steps.add(step.intValue());
            } else {
                throw Rejected.malformed("a step of a path that is none");
            }
        }
        return new ClaimPath(steps);
    }

    /** What it selects; nothing where the claims are not of that shape. */
    List<JsonNode> in(JsonNode claims) {
        List<JsonNode> selected = List.of(claims);
        for (Object step : steps) {
            var next = new ArrayList<JsonNode>();
            selected.forEach(one -> next.addAll(below(one, step)));
            selected = next;
        }
        return selected;
    }

    private static List<JsonNode> below(JsonNode node, Object step) {
        if (step == null) {
            return node.isArray() ? node.valueStream().toList() : List.of();
        }
        JsonNode found =
                step instanceof Integer index ? node.path(index) : node.path((String) step);
        return found.isMissingNode() ? List.of() : List.of(found);
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
