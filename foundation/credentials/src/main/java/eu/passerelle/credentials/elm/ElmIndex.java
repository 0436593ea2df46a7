package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes of a document by their ids: wherever one is told again, a bare id will do. Texts are
 * read in either of the forms that are in use, a text or a list of texts for each language.
 */
final class ElmIndex {

    private static final int BARE = 2;
    private static final String NUMBER = "\\d{1,6}(\\.\\d{1,4})?";

    private final Map<String, JsonNode> nodes = new HashMap<>();

    ElmIndex(ObjectNode document) {
        collect(document);
    }

    /** The nodes of a member that may hold one or many. */
    List<JsonNode> each(JsonNode node, String member) {
        return Json.each(node.get(member)).stream().map(this::told).toList();
    }

    /** The first node of a member; a missing node if there is none. */
    JsonNode first(JsonNode node, String member) {
        List<JsonNode> all = each(node, member);
        return all.isEmpty() ? Json.newObject().path(member) : all.getFirst();
    }

    /** The texts of a member by language. */
    Texts texts(JsonNode node, String member) {
        Map<String, String> byLanguage = new HashMap<>();
        for (var text : node.path(member).properties()) {
            var parts = new ArrayList<String>();
            Json.each(text.getValue()).forEach(part -> parts.add(part.asText()));
            byLanguage.put(text.getKey(), String.join("\n", parts));
        }
        return new Texts(byLanguage);
    }

    /** A text of a member whose language does not matter. */
    Optional<String> text(JsonNode node, String member) {
        return Optional.of(texts(node, member).in(List.of())).filter(text -> !text.isEmpty());
    }

    /** A plain value of a member. */
    static Optional<String> value(JsonNode node, String member) {
        return Json.each(node.get(member)).stream()
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .findFirst();
    }

    /** Credit points, as texts hold them; empty for what is no number of a sensible size. */
    static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches(NUMBER)).map(BigDecimal::new);
    }

    /** The id of a node in the world; empty for one that has a number in its document only. */
    Optional<String> worldId(JsonNode node) {
        for (JsonNode identifier : each(node, ElmTerms.IDENTIFIER)) {
            if (ElmTerms.SELF.equals(identifier.path(ElmTerms.SCHEME_NAME).asText())) {
                return value(identifier, ElmTerms.NOTATION);
            }
        }
        return Optional.ofNullable(Json.idOf(node)).filter(id -> !id.startsWith(ElmNodes.NUMBERED));
    }

    /** The id of a node, whatever it is. */
    String id(JsonNode node) {
        return worldId(node).orElse(String.valueOf(Json.idOf(node)));
    }

    private JsonNode told(JsonNode node) {
        boolean bare = node.isTextual() || node.isObject() && node.size() <= BARE;
        return bare ? nodes.getOrDefault(Json.idOf(node), node) : node;
    }

    // bounded by what reading JSON allows: depth and number of members
    private void collect(JsonNode node) {
        if (node.isObject()) {
            String id = node.path(VcTerms.ID).textValue();
            if (id != null) {
                nodes.merge(id, node, (one, other) -> other.size() > one.size() ? other : one);
            }
        }
        node.forEach(this::collect);
    }
}
