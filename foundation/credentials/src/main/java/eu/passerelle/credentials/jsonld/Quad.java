package eu.passerelle.credentials.jsonld;

import java.util.function.UnaryOperator;

/**
 * One statement, its terms written as N-Quads writes them: {@code <iri>}, {@code _:label} or a
 * quoted literal.
 *
 * @param graph empty for the default graph
 */
public record Quad(String subject, String predicate, String object, String graph) {

    /** Whether a term is a blank node. */
    public static boolean isBlank(String term) {
        return term.startsWith("_:");
    }

    /** The statement with each of its nodes exchanged. */
    public Quad mapped(UnaryOperator<String> nodes) {
        return new Quad(
                nodes.apply(subject),
                nodes.apply(predicate),
                nodes.apply(object),
                nodes.apply(graph));
    }

    /** The statement as a line of canonical N-Quads. */
    public String line() {
        return graph.isEmpty()
                ? subject + " " + predicate + " " + object + " .\n"
                : subject + " " + predicate + " " + object + " " + graph + " .\n";
    }
}
