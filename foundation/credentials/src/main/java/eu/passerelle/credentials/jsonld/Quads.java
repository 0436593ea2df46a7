package eu.passerelle.credentials.jsonld;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements of one document while they are collected: bounded, its blank nodes relabelled. */
final class Quads {

    private static final int MOST = 20_000;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String FIRST = NQuads.iri(RDF + "first");
    private static final String REST = NQuads.iri(RDF + "rest");
    private static final String NIL = NQuads.iri(RDF + "nil");

    /** The property that says of what type a node is. */
    static final String TYPE = NQuads.iri(RDF + "type");

    private final List<Quad> all = new ArrayList<>();
    private final Map<String, String> blankNodes = new HashMap<>();
    private int fresh;
    private String root;

    List<Quad> all() {
        return all;
    }

    /** A blank node that no document names. */
    String freshBlankNode() {
        return remembered("_:b" + fresh++);
    }

    /** The node that was asked for first, which is the root; null if none was. */
    String root() {
        return root;
    }

    private String remembered(String node) {
        if (root == null) {
            root = node;
        }
        return node;
    }

    /** A node by its IRI or the document's own label; null if the IRI is relative or broken. */
    String node(String iri) {
        if (Quad.isBlank(iri)) {
            return blankNodes.computeIfAbsent(iri, any -> freshBlankNode());
        }
        return Iris.isAbsolute(iri) ? remembered(NQuads.iri(iri)) : null;
    }

    void add(String subject, String predicate, String object, String graph) {
        if (all.size() >= MOST) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.PROOF_TRANSFORMATION_ERROR,
                    "more than %d statements".formatted(MOST));
        }
        all.add(new Quad(subject, predicate, object, graph));
    }

    /** The head of a list of terms (JSON-LD 1.1 Processing Algorithms, 8.3). */
    String list(List<String> items, String graph) {
        String head = NIL;
        for (String item : items.reversed()) {
            String cell = freshBlankNode();
            add(cell, FIRST, item, graph);
            add(cell, REST, head, graph);
            head = cell;
        }
        return head;
    }

    static Rejected dropped(String what) {
        return Rejected.failed(
                Check.CONFORMING,
                Problem.DATA_LOSS_DETECTION_ERROR,
                "JSON-LD would leave unsigned: " + what);
    }
}
