package eu.passerelle.credentials.jsonld;

/**
 * One statement, its terms written as N-Quads writes them: {@code <iri>}, {@code _:label} or a
 * quoted literal.
 *
 * @param graph empty for the default graph
 */
public record Quad(String subject, String predicate, String object, String graph) {

    static boolean isBlank(String term) {
        return term.startsWith("_:");
    }

    boolean mentions(String blankNode) {
        return subject.equals(blankNode) || object.equals(blankNode) || graph.equals(blankNode);
    }

    /** The statement as a line of canonical N-Quads. */
    public String line() {
        return graph.isEmpty()
                ? subject + " " + predicate + " " + object + " .\n"
                : subject + " " + predicate + " " + object + " " + graph + " .\n";
    }
}
