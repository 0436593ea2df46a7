package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.TermDefinition;
import com.apicatalog.jsonld.lang.Keywords;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.memo.Remembered;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;

/**
 * Steps from scope to scope. Each step is taken once by the JSON-LD library and remembered: the
 * contexts are bundled and never change. Contexts that stand in the document itself are not
 * remembered, and not known here. One instance takes the steps of one document, and only so many
 * that nobody has taken yet: each costs as much as a whole vocabulary. Every method may end in
 * {@link Unusual}.
 */
final class Scopes {

    private static final int REMEMBERED = 512;
    private static final int MOST_CONTEXTS = 16;
    private static final int MOST_NEW_STEPS = 100;

    private static final Scope NONE =
            Scope.none(new ActiveContext(ProcessingRuntime.of(JsonLd.options())));
    private static final Remembered<Step, Scope> STEPS = new Remembered<>(REMEMBERED);

    private int newSteps;

    /** Where no context holds yet. */
    static Scope none() {
        return NONE;
    }

    /** Under the value of a {@code @context} (JSON-LD 1.1 Processing Algorithms, 5.1.2 step 9). */
    Scope under(Scope outer, JsonNode contexts) {
        List<JsonNode> items = Json.each(contexts);
        if (items.size() > MOST_CONTEXTS || !items.stream().allMatch(JsonNode::isTextual)) {
            throw Unusual.INSTANCE;
        }
        List<String> urls = items.stream().map(JsonNode::textValue).toList();
        return step(new Step(outer, urls, Kind.CONTEXTS));
    }

    /** In a node of this type (step 11). */
    Scope ofType(Scope outer, Term type) {
        return step(new Step(outer, type.definition(), Kind.TYPE));
    }

    /** In a node or value object that is the value of this property (step 8). */
    Scope ofNode(Scope outer, Term property) {
        return step(new Step(outer, property.definition(), Kind.NODE));
    }

    /** In a plain value of this property (step 4.2). */
    Scope ofValue(Scope outer, Term property) {
        return step(new Step(outer, property.definition(), Kind.VALUE));
    }

    private Scope step(Step step) {
        return STEPS.of(step, this::take);
    }

    private Scope take(Step step) {
        if (++newSteps > MOST_NEW_STEPS) {
            throw Unusual.INSTANCE;
        }
        ActiveContext from = step.from.context();
        try {
            return step.from.to(
                    switch (step.kind) {
                        case CONTEXTS -> from.newContext().create(urls(step.by), null);
                        case TYPE ->
                                from.newContext().propagate(false).create(local(step), base(step));
                        case NODE ->
                                from.newContext()
                                        .overrideProtected(true)
                                        .create(local(step), base(step));
                        case VALUE -> from.newContext().create(local(step), base(step));
                    });
        } catch (JsonLdError refused) {
            // the general way says why
            throw Unusual.INSTANCE;
        }
    }

    private static JsonValue urls(Object by) {
        var urls = Json.newArray();
        ((List<?>) by).forEach(url -> urls.add((String) url));
        return Jakarta.value(urls);
    }

    private static JsonValue local(Step step) {
        JsonValue local = ((TermDefinition) step.by).getLocalContext();
        if (!standsAlone(local)) {
            throw Unusual.INSTANCE;
        }
        return local;
    }

    private static URI base(Step step) {
        return ((TermDefinition) step.by).getBaseUrl();
    }

    // a context that names others would need to know where it stood
    private static boolean standsAlone(JsonValue local) {
        return switch (local) {
            case JsonString ignored -> false;
            case JsonArray items -> items.stream().allMatch(Scopes::standsAlone);
            default ->
                    local.getValueType() != JsonValue.ValueType.OBJECT
                            || !local.asJsonObject().containsKey(Keywords.IMPORT);
        };
    }

    private enum Kind {
        CONTEXTS,
        TYPE,
        NODE,
        VALUE
    }

    /**
     * @param by URLs of contexts, or the definition of a term with a context of its own
     */
    private record Step(Scope from, Object by, Kind kind) {}
}
