package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.JsonLdVersion;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import jakarta.json.JsonStructure;
import java.util.List;

/**
 * JSON-LD 1.1 to RDF in safe mode: what would be dropped, and so left unsigned, is an error.
 * Bounded in the number of statements.
 */
public final class JsonLd {

    private JsonLd() {}

    /** The statements of a document, or {@link Rejected}. */
    public static List<Quad> quads(ObjectNode document) {
        return new ToRdf().quads(expanded(document));
    }

    private static JsonNode expanded(ObjectNode document) {
        try {
            var options = new JsonLdOptions(Contexts.bundled());
            options.setProcessingMode(JsonLdVersion.V1_1);
            options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
            options.setOrdered(false);
            var input = JsonDocument.of((JsonStructure) Jakarta.value(document));
            return Jakarta.tree(com.apicatalog.jsonld.JsonLd.expand(input).options(options).get());
        } catch (JsonLdError unclear) {
            throw Rejected.failed(
                    Check.CONFORMING,
                    Problem.PROOF_TRANSFORMATION_ERROR,
                    "JSON-LD: " + unclear.getCode() + ", " + unclear.getMessage());
        }
    }
}
