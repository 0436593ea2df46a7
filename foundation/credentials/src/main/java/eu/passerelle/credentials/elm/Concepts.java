package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of controlled vocabularies. The shapes ask that each says which vocabulary it is of; ours
 * are URNs without one.
 */
final class Concepts {

    static final String SNB = "http://data.europa.eu/snb/";
    static final String EU = "http://publications.europa.eu/resource/authority/";
    static final String OURS = "urn:passerelle:";
    static final String ESCO = "http://data.europa.eu/esco/skill/";
    static final String ESCO_SCHEME = "http://data.europa.eu/esco/concept-scheme/skills";
    static final String ECTS = SNB + "education-credit/6fcec5c5af";
    static final String NQF = SNB + "qdr/";
    static final String EQF = SNB + "eqf/";
    static final String ISCED_F = SNB + "isced-f/";

    private Concepts() {}

    /** A word of one of the vocabularies under {@link #SNB} or {@link #EU}. */
    static ObjectNode of(String uri, String label) {
        String vocabulary = uri.substring(0, uri.lastIndexOf('/'));
        return of(uri, uri.startsWith(SNB) ? vocabulary + "/25831c2" : vocabulary, label);
    }

    /** A word of a vocabulary. */
    static ObjectNode of(String uri, String scheme, String label) {
        var concept = Json.newObject().put(VcTerms.ID, uri).put(VcTerms.TYPE, ElmTerms.CONCEPT);
        concept.putObject(ElmTerms.SCHEME)
                .put(VcTerms.ID, scheme)
                .put(VcTerms.TYPE, "ConceptScheme");
        concept.putObject(ElmTerms.LABEL).put("en", label);
        return concept;
    }

    /** A word that no vocabulary has. */
    static ObjectNode ours(String uri, String label) {
        var concept = Json.newObject().put(VcTerms.ID, uri).put(VcTerms.TYPE, ElmTerms.CONCEPT);
        concept.putObject(ElmTerms.LABEL).put("en", label);
        return concept;
    }

    /** A constant, by its URI; from a vocabulary if the URI is one's. */
    static ObjectNode constant(String uri, Enum<?> constant) {
        String label = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return uri.startsWith(OURS) ? ours(uri, label) : of(uri, label);
    }

    /** The URN for a constant that no vocabulary has a word for. */
    static String urn(String group, Enum<?> constant) {
        return OURS + group + ":" + hyphenated(constant);
    }

    /** The end of a concept's URI, if it starts so. */
    static Optional<String> code(JsonNode concept, String start) {
        return Optional.ofNullable(Json.idOf(concept))
                .filter(uri -> uri.startsWith(start))
                .map(uri -> uri.substring(start.length()));
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
