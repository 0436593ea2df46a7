package eu.passerelle.credentials.selective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.Quad;
import java.util.List;

/**
 * Gives blank nodes names of their own for a while, so that they are found again in a part of the
 * document (ECDSA Cryptosuites 1.0, 3.4.5 to 3.4.9). One instance names the nodes of one document.
 */
final class Skolem {

    private static final String SCHEME = "urn:bnid:";
    private static final String NAMED = "<" + SCHEME;

    private int next;

    /** The expanded document, every node with an id. */
    JsonNode named(JsonNode expanded) {
        return switch (expanded) {
            case ArrayNode array -> {
                var named = Json.newArray();
                array.forEach(item -> named.add(named(item)));
                yield named;
            }
            case ObjectNode object when object.has("@value") -> object;
            case ObjectNode object -> node(object);
            default -> expanded;
        };
    }

    private ObjectNode node(ObjectNode object) {
        var named = Json.newObject();
        if (!object.has("@list") && !object.has("@set")) {
            named.put("@id", name(object.path("@id").textValue()));
        }
        for (var member : object.properties()) {
            switch (member.getKey()) {
                case "@id" -> {}
                case "@type", "@index" -> named.set(member.getKey(), member.getValue());
                default -> named.set(member.getKey(), named(member.getValue()));
            }
        }
        return named;
    }

    private String name(String id) {
        if (id == null) {
            return SCHEME + "s" + next++;
        }
        return id.startsWith("_:") ? SCHEME + "n" + id.substring(2) : id;
    }

    /** Statements, the named nodes blank again. */
    static List<Quad> blank(List<Quad> quads) {
        return quads.stream().map(quad -> quad.mapped(Skolem::blank)).toList();
    }

    private static String blank(String term) {
        return term.startsWith(NAMED)
                ? "_:" + term.substring(NAMED.length(), term.length() - 1)
                : term;
    }
}
