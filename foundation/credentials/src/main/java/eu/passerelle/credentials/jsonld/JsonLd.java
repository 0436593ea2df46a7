package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.JsonLdVersion;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import jakarta.json.JsonStructure;
import java.time.Duration;
import java.util.List;

/**
 * JSON-LD 1.1 to RDF in safe mode: what would be dropped, and so left unsigned, is an error.
 * Bounded in the number of statements.
 */
public final class JsonLd {

    /** Far beyond what an honest document takes. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private JsonLd() {}

    /** The statements of a document, or {@link Rejected}. */
    public static List<Quad> quads(ObjectNode document) {
        Quads quads = DirectToRdf.quads(document).orElseGet(() -> generalQuads(document));
        RootMembers.check(document, quads);
        return quads.all();
    }

    /** The same by expanding it first: what the direct way is measured against. */
    static Quads generalQuads(ObjectNode document) {
        return new ToRdf().quads(expanded(document));
    }

    /**
     * The statements of a document, without what JSON-LD drops: undefined terms, broken IRIs,
     * directions. Good for checks on what is there, never for anything that is signed.
     */
    public static List<Quad> quadsForChecks(ObjectNode document) {
        var lenient = bounded();
        lenient.setUndefinedTermsPolicy(ProcessingPolicy.Ignore);
        return quadsOfExpanded(Pruning.pruned(expanded(document, lenient)));
    }

    /** The statements of a document that is expanded already. */
    public static List<Quad> quadsOfExpanded(JsonNode expanded) {
        return new ToRdf().quads(expanded).all();
    }

    /** A document in expanded form, or {@link Rejected}. */
    public static JsonNode expanded(ObjectNode document) {
        return expanded(document, bounded());
    }

    private static JsonNode expanded(ObjectNode document, JsonLdOptions options) {
        ContextBudget.check(document);
        try {
            return Jakarta.tree(
                    com.apicatalog.jsonld.JsonLd.expand(input(document)).options(options).get());
        } catch (JsonLdError unclear) {
            throw unclear(unclear);
        } catch (RuntimeException unexpected) {
            throw unexpected();
        }
    }

    /** An expanded document under a context again, or {@link Rejected}. */
    public static ObjectNode compacted(JsonNode expanded, JsonNode context) {
        var wrapped = Json.newObject().set("@context", context);
        try {
            return (ObjectNode)
                    Jakarta.tree(
                            com.apicatalog.jsonld.JsonLd.compact(input(expanded), input(wrapped))
                                    .options(bounded())
                                    .get());
        } catch (JsonLdError unclear) {
            throw unclear(unclear);
        } catch (RuntimeException unexpected) {
            throw unexpected();
        }
    }

    private static JsonDocument input(JsonNode document) {
        return JsonDocument.of((JsonStructure) Jakarta.value(document));
    }

    static JsonLdOptions options() {
        var options = new JsonLdOptions(Contexts.bundled());
        options.setProcessingMode(JsonLdVersion.V1_1);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setOrdered(false);
        return options;
    }

    private static JsonLdOptions bounded() {
        JsonLdOptions options = options();
        options.setTimeout(LONGEST);
        return options;
    }

    // the library takes some values for granted: a text in @direction, an IRI that is no keyword
    private static Rejected unexpected() {
        return Rejected.failed(
                Check.CONFORMING,
                Problem.PROOF_TRANSFORMATION_ERROR,
                "JSON-LD: a value of a kind that its processing does not expect");
    }

    private static Rejected unclear(JsonLdError unclear) {
        return Rejected.failed(
                Check.CONFORMING,
                unclear.getCode() == JsonLdErrorCode.UNDEFINED_TERM
                        ? Problem.DATA_LOSS_DETECTION_ERROR
                        : Problem.PROOF_TRANSFORMATION_ERROR,
                "JSON-LD: " + unclear.getCode() + ", " + unclear.getMessage());
    }
}
