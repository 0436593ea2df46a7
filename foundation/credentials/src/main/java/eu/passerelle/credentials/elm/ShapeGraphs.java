package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.Quad;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Shapes, loaded when they are first asked for. {@code owl:imports} is not followed: the files that
 * belong together are put together here.
 */
final class ShapeGraphs {

    private static final Map<Set<String>, ShapeGraphs> LOADED = new ConcurrentHashMap<>();

    private final Shapes shapes;

    private ShapeGraphs(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes of these files together. */
    static ShapeGraphs of(Set<String> files) {
        return LOADED.computeIfAbsent(Set.copyOf(files), ShapeGraphs::load);
    }

    /** What a document violates: where and which, and none of its values. */
    List<String> violations(ObjectNode document) {
        Graph data = graph(JsonLd.quadsForChecks(document));
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(entry -> told(entry, data))
                .toList();
    }

    // what Jena would complain about in its log may be somebody's name
    private static Graph graph(List<Quad> quads) {
        String statements =
                quads.stream()
                        .filter(quad -> quad.graph().isEmpty())
                        .map(Quad::line)
                        .collect(Collectors.joining());
        Graph data = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(statements, Lang.NTRIPLES)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(data);
            return data;
        } catch (RiotException unreadable) {
            throw Rejected.malformed("a statement that RDF does not have");
        }
    }

    private static String told(ReportEntry entry, Graph data) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        return "%s%s: %s"
                .formatted(
                        type(entry.focusNode(), data),
                        path,
                        local(entry.sourceConstraintComponent()));
    }

    private static String type(Node focus, Graph data) {
        var types = data.find(focus, RDF.type.asNode(), Node.ANY);
        try {
            return types.hasNext() ? local(types.next().getObject()) : "a node";
        } finally {
            types.close();
        }
    }

    private static String local(Node node) {
        return node == null || !node.isURI() ? "constraint" : node.getLocalName();
    }

    private static ShapeGraphs load(Set<String> files) {
        Graph shapes = GraphFactory.createDefaultGraph();
        for (String file : files) {
            try (InputStream stream =
                    ShapeGraphs.class.getResourceAsStream("EDC-" + file + ".ttl")) {
                RDFParser.source(stream).lang(Lang.TURTLE).parse(shapes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new ShapeGraphs(Shapes.parse(shapes));
    }
}
