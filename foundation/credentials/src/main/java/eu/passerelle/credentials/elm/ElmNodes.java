package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.Iris;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one document in the making. Each has an id of its own: nodes with the same id are
 * one in RDF.
 */
final class ElmNodes {

    static final String NUMBERED = "urn:epass:";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Rendition.Loss> losses = new ArrayList<>();
    private final String language;

    /** Nodes of a document whose texts without a language are in this one. */
    ElmNodes(String language) {
        this.language = language;
    }

    /** A node with the next number of its type. */
    ObjectNode fresh(String type) {
        String stem = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        int number = numbers.merge(stem, 1, Integer::sum);
        return named(NUMBERED + stem + ":" + number, type);
    }

    /** A node with an id of the world's. */
    static ObjectNode named(String id, String type) {
        return Json.newObject().put(VcTerms.ID, id).put(VcTerms.TYPE, type);
    }

    /** A node with that id, or with a number of its own where that is no IRI. */
    ObjectNode named(String id, String type, String element) {
        if (Iris.isAbsolute(id)) {
            return named(id, type);
        }
        ObjectNode node = fresh(type);
        node.set(ElmTerms.IDENTIFIER, identifier(element, id));
        return node;
    }

    /** A number in a register. */
    ObjectNode identifier(String scheme, String value) {
        return fresh("Identifier").put(ElmTerms.NOTATION, value).put(ElmTerms.SCHEME_NAME, scheme);
    }

    /** A text, in all its languages. */
    static ObjectNode texts(Texts texts) {
        var byLanguage = Json.newObject();
        texts.byLanguage().forEach(byLanguage::put);
        return byLanguage;
    }

    /** A text that has no language of its own. */
    ObjectNode text(String text) {
        return Json.newObject().put(language, text);
    }

    /** A note. */
    ObjectNode note(Texts texts) {
        ObjectNode note = fresh("Note");
        note.set(ElmTerms.NOTE_LITERAL, texts(texts));
        return note;
    }

    /** A note that says which of our elements it holds. */
    ObjectNode remark(Remark remark, Texts texts) {
        ObjectNode note = note(texts);
        note.set(ElmTerms.NOTE_SUBJECT, Concepts.ours(remark.urn(), remark.label()));
        return note;
    }

    ObjectNode remark(Remark remark, String text) {
        return remark(remark, Texts.of(language, text));
    }

    ObjectNode webResource(String url) {
        return fresh("WebResource").put(ElmTerms.CONTENT_URL, url);
    }

    /** Sets a member to nothing, to one value or to many, as JSON-LD compaction leaves them. */
    static void set(ObjectNode node, String member, List<? extends JsonNode> values) {
        if (values.size() == 1) {
            node.set(member, values.getFirst());
        } else if (!values.isEmpty()) {
            ArrayNode all = node.putArray(member);
            values.forEach(all::add);
        }
    }

    /** The language of texts that have none of their own. */
    String language() {
        return language;
    }

    void lost(String element, String reason) {
        losses.add(new Rendition.Loss(element, reason));
    }

    List<Rendition.Loss> losses() {
        return losses;
    }
}
