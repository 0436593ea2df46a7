package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.context.TermDefinition;
import com.apicatalog.jsonld.lang.Keywords;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;

/**
 * What a name in a document stands for under some contexts.
 *
 * @param iri what it expands to: an IRI, or the keyword it is an alias of
 * @param written the IRI as N-Quads writes it
 * @param coercion what its values are made into
 * @param datatype of its values where they are coerced to one, else null
 * @param container how its values are held together
 * @param isPrefix whether compact IRIs may begin with it
 * @param isUsual whether it has nothing that only the general algorithm understands
 * @param definition where it comes from; null for a name that no context defines
 */
record Term(
        String iri,
        String written,
        Coercion coercion,
        String datatype,
        Container container,
        boolean isPrefix,
        boolean isUsual,
        TermDefinition definition) {

    static final Term ID = keyword(Keywords.ID);
    static final Term TYPE = keyword(Keywords.TYPE);

    /** What a value becomes (JSON-LD 1.1 Processing Algorithms, 5.3.2). */
    enum Coercion {
        NONE,
        ID,
        VOCAB,
        JSON,
        DATATYPE
    }

    /** How several values are held together (JSON-LD 1.1, 4.3 and 4.6). */
    enum Container {
        SET,
        LIST,
        LANGUAGE,
        GRAPH,
        OTHER
    }

    /** As a context defines it. */
    static Term of(TermDefinition definition) {
        Coercion coercion = coercion(definition.getTypeMapping());
        Container container = container(definition.getContainerMapping());
        String datatype = coercion == Coercion.DATATYPE ? definition.getTypeMapping() : null;
        String iri = definition.getUriMapping();
        boolean usual =
                isPlain(definition)
                        && (Keywords.ID.equals(iri)
                                || Keywords.TYPE.equals(iri)
                                || Iris.isAbsolute(iri))
                        && (datatype == null || Iris.isAbsolute(datatype))
                        && container != Container.OTHER
                        && (coercion != Coercion.JSON || container == Container.SET);
        return new Term(
                iri,
                NQuads.iri(iri),
                coercion,
                datatype,
                container,
                definition.isPrefix(),
                usual,
                definition);
    }

    /** A name that stands for itself: an absolute IRI as a name of a property. */
    static Term ofIri(String iri) {
        boolean usual = Iris.isAbsolute(iri);
        return new Term(
                iri, NQuads.iri(iri), Coercion.NONE, null, Container.SET, false, usual, null);
    }

    /** Whether it is an alias of a keyword. */
    boolean isKeyword() {
        return isKeyword(iri);
    }

    /** The context that holds where its values or nodes of this type are; null if there is none. */
    JsonValue localContext() {
        return definition == null ? null : definition.getLocalContext();
    }

    private static Term keyword(String keyword) {
        return new Term(keyword, keyword, Coercion.NONE, null, Container.SET, false, true, null);
    }

    private static boolean isKeyword(String iri) {
        return iri != null && iri.startsWith("@");
    }

    private static boolean isPlain(TermDefinition definition) {
        return definition.getUriMapping() != null
                && !definition.isReverseProperty()
                && definition.getIndexMapping() == null
                && definition.getNestValue() == null
                && definition.getDirectionMapping() == null
                && definition.getLanguageMapping() == null;
    }

    private static Coercion coercion(String type) {
        return switch (type) {
            case null -> Coercion.NONE;
            case Keywords.NONE -> Coercion.NONE;
            case Keywords.ID -> Coercion.ID;
            case Keywords.VOCAB -> Coercion.VOCAB;
            case Keywords.JSON -> Coercion.JSON;
            default -> Coercion.DATATYPE;
        };
    }

    private static Container container(Collection<String> mapping) {
        if (mapping == null) {
            return Container.SET;
        }
        List<String> holding =
                mapping.stream().filter(container -> !container.equals(Keywords.SET)).toList();
        if (holding.isEmpty()) {
            return Container.SET;
        }
        return switch (holding.size() == 1 ? holding.getFirst() : "") {
            case Keywords.LIST -> Container.LIST;
            case Keywords.LANGUAGE -> Container.LANGUAGE;
            case Keywords.GRAPH -> Container.GRAPH;
            default -> Container.OTHER;
        };
    }
}
