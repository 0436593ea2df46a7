package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * From a compact document to statements without expanding it first: what expansion and conversion
 * to RDF do one after the other (JSON-LD 1.1 Processing Algorithms, 5.1 and 8), for what ordinary
 * credentials are made of, with contexts that were processed once. It answers exactly as the
 * general way does, or not at all. Converts one document.
 */
final class DirectToRdf {

    private static final String CONTEXT = "@context";
    private static final String VALUE = "@value";

    private final Quads quads = new Quads();
    private final Scopes scopes = new Scopes();

    private DirectToRdf() {}

    /** The statements; empty where the general way has to find or refuse them. */
    static Optional<Quads> quads(ObjectNode document) {
        var direct = new DirectToRdf();
        try {
            direct.node(document, Scopes.none(), "");
            return Optional.of(direct.quads);
        } catch (Unusual onlyTheGeneralWayKnows) {
            return Optional.empty();
        }
    }

    private String node(ObjectNode node, Scope given, String graph) {
        JsonNode contexts = node.get(CONTEXT);
        Scope outer = contexts == null ? given : scopes.under(given, contexts);
        String typeName = only(Term.TYPE, node, outer);
        List<String> types = types(node, typeName);
        Scope scope = ofTypes(types, outer);
        if (scope != outer && !Objects.equals(typeName, only(Term.TYPE, node, scope))) {
            throw Unusual.INSTANCE;
        }
        String subject = subject(node, scope);
        types.forEach(type -> type(subject, Names.vocabulary(type, outer), graph));
        for (var member : node.properties()) {
            if (!member.getKey().equals(CONTEXT)) {
                Term term = Names.member(member.getKey(), scope);
                if (!term.isKeyword()) {
                    property(subject, member.getKey(), term, member.getValue(), scope, graph);
                }
            }
        }
        return subject;
    }

    private void type(String subject, String type, String graph) {
        quads.add(subject, Quads.TYPE, named(type), graph);
    }

    private static List<String> types(ObjectNode node, String name) {
        JsonNode types = name == null ? MissingNode.getInstance() : node.get(name);
        if (types.isTextual()) {
            return List.of(types.textValue());
        }
        if (!types.isArray() && !types.isMissingNode()) {
            throw Unusual.INSTANCE;
        }
        var all = new ArrayList<String>(types.size());
        types.forEach(type -> all.add(text(type)));
        return all;
    }

    // 5.1.2 step 11: the contexts of the types, in the order of their names
    private Scope ofTypes(List<String> types, Scope outer) {
        Scope scope = outer;
        for (String type : types.size() < 2 ? types : types.stream().sorted().toList()) {
            Term term = outer.term(type);
            if (term != null && term.localContext() != null) {
                scope = scopes.ofType(scope, term);
            }
        }
        return scope;
    }

    private String subject(ObjectNode node, Scope scope) {
        String name = only(Term.ID, node, scope);
        if (name == null) {
            return quads.freshBlankNode();
        }
        return named(Names.node(text(node.get(name)), scope));
    }

    // the name of the one member that means this keyword; null if there is none
    private static String only(Term keyword, ObjectNode node, Scope scope) {
        String only = null;
        for (var member : node.properties()) {
            if (isKeyword(member.getKey(), scope, keyword)) {
                if (only != null) {
                    throw Unusual.INSTANCE;
                }
                only = member.getKey();
            }
        }
        return only;
    }

    private static boolean isKeyword(String name, Scope scope, Term keyword) {
        Term term = scope.term(name);
        return (term == null ? name : term.iri()) instanceof String iri
                && iri.equals(keyword.iri());
    }

    private void property(
            String subject, String name, Term term, JsonNode value, Scope scope, String graph) {
        if (term.coercion() == Term.Coercion.JSON) {
            if (value.isNull()) {
                throw Unusual.INSTANCE;
            }
            quads.add(subject, term.written(), Literals.json(value), graph);
            return;
        }
        if (term.container() == Term.Container.LANGUAGE && value.isObject()) {
            languages(subject, term, (ObjectNode) value, scope, graph);
            return;
        }
        var place = new Place(name, term, scope, graph);
        if (term.container() == Term.Container.LIST) {
            quads.add(subject, term.written(), list(value, place), graph);
        } else if (value.isArray()) {
            value.forEach(item -> quads.add(subject, term.written(), object(item, place), graph));
        } else {
            quads.add(subject, term.written(), object(value, place), graph);
        }
    }

    private String list(JsonNode values, Place place) {
        var items = new ArrayList<String>();
        Json.each(values).forEach(item -> items.add(object(item, place)));
        if (values.isNull()) {
            throw Unusual.INSTANCE;
        }
        return quads.list(items, place.graph);
    }

    // 5.1.2 step 13.7
    private void languages(String subject, Term term, ObjectNode texts, Scope scope, String graph) {
        for (var entry : texts.properties()) {
            String language = entry.getKey();
            Term alias = scope.term(language);
            if (language.startsWith("@") || alias != null && alias.isKeyword()) {
                throw Unusual.INSTANCE;
            }
            for (JsonNode text : Json.each(entry.getValue())) {
                String tag = language.toLowerCase(Locale.ROOT);
                quads.add(subject, term.written(), Literals.inLanguage(text(text), tag), graph);
            }
        }
    }

    private String object(JsonNode value, Place place) {
        if (value instanceof ObjectNode object) {
            Scope scope = ofNode(object, place);
            if (place.term.container() == Term.Container.GRAPH) {
                return graph(object, scope);
            }
            return object.has(VALUE)
                    ? valueObject(object, scope)
                    : node(object, scope, place.graph);
        }
        if (!value.isValueNode() || value.isNull() || place.isGraph()) {
            throw Unusual.INSTANCE;
        }
        return plain(value, place);
    }

    private String graph(ObjectNode node, Scope scope) {
        if (node.has(VALUE)) {
            throw Unusual.INSTANCE;
        }
        String graph = quads.freshBlankNode();
        node(node, scope, graph);
        return graph;
    }

    // 5.1.2 steps 7 and 8
    private Scope ofNode(ObjectNode node, Place place) {
        Scope scope = place.scope;
        if (scope.previous() != null && endsTypeScope(node, scope)) {
            scope = scope.previous();
        }
        return place.term.localContext() == null ? scope : scopes.ofNode(scope, place.term);
    }

    private static boolean endsTypeScope(ObjectNode node, Scope scope) {
        if (node.has(VALUE)) {
            return false;
        }
        return node.size() != 1 || !isKeyword(node.fieldNames().next(), scope, Term.ID);
    }

    private String valueObject(ObjectNode object, Scope scope) {
        JsonNode value = object.get(VALUE);
        JsonNode type = object.get("@type");
        JsonNode language = object.get("@language");
        int known = 1 + (type == null ? 0 : 1) + (language == null ? 0 : 1);
        boolean usual =
                object.size() == known
                        && known < 3
                        && value.isValueNode()
                        && !value.isNull()
                        && (language == null || value.isTextual());
        if (!usual) {
            throw Unusual.INSTANCE;
        }
        if (language != null) {
            return Literals.inLanguage(value.textValue(), text(language).toLowerCase(Locale.ROOT));
        }
        return Literals.typed(value, type == null ? null : datatype(text(type), scope));
    }

    private static String datatype(String text, Scope scope) {
        String datatype = Names.vocabulary(text, scope);
        if (!Iris.isAbsolute(datatype)) {
            throw Unusual.INSTANCE;
        }
        return datatype;
    }

    // 5.3.2
    private String plain(JsonNode value, Place place) {
        Scope scope = place.scope;
        Term term = place.term;
        if (term.localContext() != null) {
            scope = scopes.ofValue(scope, term);
            term = scope.term(place.name);
            if (term == null || !term.isUsual()) {
                throw Unusual.INSTANCE;
            }
        }
        return switch (term.coercion()) {
            case ID ->
                    value.isTextual()
                            ? named(Names.node(value.textValue(), scope))
                            : Literals.typed(value, null);
            case VOCAB ->
                    value.isTextual()
                            ? named(Names.vocabulary(value.textValue(), scope))
                            : Literals.typed(value, null);
            case DATATYPE -> Literals.typed(value, term.datatype());
            case NONE -> Literals.typed(value, null);
            case JSON -> throw Unusual.INSTANCE;
        };
    }

    private String named(String iri) {
        String node = quads.node(iri);
        if (node == null) {
            throw Unusual.INSTANCE;
        }
        return node;
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw Unusual.INSTANCE;
        }
        return value.textValue();
    }

    /** Where a value stands: below a name that means a term in a scope. */
    private record Place(String name, Term term, Scope scope, String graph) {

        boolean isGraph() {
            return term.container() == Term.Container.GRAPH;
        }
    }
}
