package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;

/**
 * Bounds how many contexts and types one document names: each costs the processor as much as a
 * whole vocabulary, and a few bytes can name it again and again.
 */
final class ContextBudget {

    private static final int MOST_CONTEXTS = 500;
    private static final int MOST_TYPES_OF_ONE = 100;
    // each may be defined by the next, and the processor follows them one call in the other
    private static final int MOST_TERMS = 500;

    private int contexts;
    private int terms;

    private ContextBudget() {}

    /** Ends in {@link Rejected} where a document asks for too much. */
    static void check(JsonNode document) {
        new ContextBudget().spend(document);
    }

    private void spend(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::spend);
            return;
        }
        for (var member : node.properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "@context" -> context(value);
                case "type", "@type" -> types(value);
                default -> spend(value);
            }
        }
    }

    private void context(JsonNode context) {
        contexts += context.isArray() ? context.size() : 1;
        if (contexts > MOST_CONTEXTS) {
            throw Rejected.unreadable("more than %d contexts".formatted(MOST_CONTEXTS));
        }
        for (JsonNode one : Json.each(context)) {
            terms += one.size();
        }
        if (terms > MOST_TERMS) {
            throw Rejected.unreadable("more than %d terms of its own".formatted(MOST_TERMS));
        }
        // a context may hold contexts of its own, for a type or a property
        spend(context);
    }

    private void types(JsonNode types) {
        if (types.size() > MOST_TYPES_OF_ONE) {
            throw Rejected.unreadable(
                    "more than %d types of one node".formatted(MOST_TYPES_OF_ONE));
        }
        spend(types);
    }
}
